
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'tpm' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'tpm'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'tpm' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)')
            [CompletionResult]::new('--kb', '--kb', [CompletionResultType]::ParameterName, 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON: short for --format json')
            [CompletionResult]::new('--compact', '--compact', [CompletionResultType]::ParameterName, 'Print JSON on one line')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail instead, and say which option answers')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('switch', 'switch', [CompletionResultType]::ParameterValue, 'What would moving from one role to another take?')
            [CompletionResult]::new('faq', 'faq', [CompletionResultType]::ParameterValue, 'What people come to ask, answered')
            [CompletionResult]::new('search', 'search', [CompletionResultType]::ParameterValue, 'Every text of the knowledge base')
            [CompletionResult]::new('pay', 'pay', [CompletionResultType]::ParameterValue, 'What do they earn? The figures, with period, place and sample size')
            [CompletionResult]::new('why', 'why', [CompletionResultType]::ParameterValue, 'Who says so, how firmly, and what speaks against it?')
            [CompletionResult]::new('sources', 'sources', [CompletionResultType]::ParameterValue, 'Where does it all come from?')
            [CompletionResult]::new('assess', 'assess', [CompletionResultType]::ParameterValue, 'Which kind suits me, where do I stand, and which kind is this job?')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completion script of a shell')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Help on a command')
            [CompletionResult]::new('version', 'version', [CompletionResultType]::ParameterValue, 'Versions of the tool, its data and its JSON')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'What is this role? Without a role: what a TPM is, and which kinds there are')
            [CompletionResult]::new('compare', 'compare', [CompletionResultType]::ParameterValue, 'How do roles differ?')
            [CompletionResult]::new('ladder', 'ladder', [CompletionResultType]::ParameterValue, 'The rungs, what changes at each, and where paths lead')
            [CompletionResult]::new('kb', 'kb', [CompletionResultType]::ParameterValue, 'Your own roles and ladders over the built-in ones')
            break
        }
        'tpm;switch' {
            [CompletionResult]::new('--kb', '--kb', [CompletionResultType]::ParameterName, 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON: short for --format json')
            [CompletionResult]::new('--compact', '--compact', [CompletionResultType]::ParameterName, 'Print JSON on one line')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail instead, and say which option answers')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'tpm;faq' {
            [CompletionResult]::new('--kb', '--kb', [CompletionResultType]::ParameterName, 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON: short for --format json')
            [CompletionResult]::new('--compact', '--compact', [CompletionResultType]::ParameterName, 'Print JSON on one line')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail instead, and say which option answers')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'tpm;search' {
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'Only what speaks of this role')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Only this kind of record')
            [CompletionResult]::new('--kb', '--kb', [CompletionResultType]::ParameterName, 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON: short for --format json')
            [CompletionResult]::new('--compact', '--compact', [CompletionResultType]::ParameterName, 'Print JSON on one line')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail instead, and say which option answers')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'tpm;pay' {
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Only this employer')
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'Only this level code, as TPMs or postings write it')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'List the figures by something else than the comparison of kinds')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only figures dated this year or later')
            [CompletionResult]::new('--kb', '--kb', [CompletionResultType]::ParameterName, 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every figure there is')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON: short for --format json')
            [CompletionResult]::new('--compact', '--compact', [CompletionResultType]::ParameterName, 'Print JSON on one line')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail instead, and say which option answers')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'tpm;why' {
            [CompletionResult]::new('--verdict', '--verdict', [CompletionResultType]::ParameterName, 'Only claims with this verdict')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'Only what speaks of this role')
            [CompletionResult]::new('--kb', '--kb', [CompletionResultType]::ParameterName, 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)')
            [CompletionResult]::new('--unknown', '--unknown', [CompletionResultType]::ParameterName, 'What nobody knows, each with a question to ask')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON: short for --format json')
            [CompletionResult]::new('--compact', '--compact', [CompletionResultType]::ParameterName, 'Print JSON on one line')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail instead, and say which option answers')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'tpm;sources' {
            [CompletionResult]::new('--grade', '--grade', [CompletionResultType]::ParameterName, 'Only sources of this grade')
            [CompletionResult]::new('--kb', '--kb', [CompletionResultType]::ParameterName, 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON: short for --format json')
            [CompletionResult]::new('--compact', '--compact', [CompletionResultType]::ParameterName, 'Print JSON on one line')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail instead, and say which option answers')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'tpm;assess' {
            [CompletionResult]::new('fit', 'fit', [CompletionResultType]::ParameterValue, 'fit')
            [CompletionResult]::new('level', 'level', [CompletionResultType]::ParameterValue, 'level')
            [CompletionResult]::new('posting', 'posting', [CompletionResultType]::ParameterValue, 'posting')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'One letter for each question, in order')
            [CompletionResult]::new('--answers-from', '--answers-from', [CompletionResultType]::ParameterName, 'Answers as JSON: {"answers": {"QUESTION": "a", ...}}, or what --json printed ("-" is stdin)')
            [CompletionResult]::new('--compare-with', '--compare-with', [CompletionResultType]::ParameterName, 'Lay earlier answers beside the new ones ("-" is stdin)')
            [CompletionResult]::new('--other', '--other', [CompletionResultType]::ParameterName, 'For level: a second person''s saved answers; shows only where they differ')
            [CompletionResult]::new('--evaluate', '--evaluate', [CompletionResultType]::ParameterName, 'For posting: measure the reading on labelled postings, {"id", "title", "text", "label"} a line, the label a role or mixed/other ("-" is stdin)')
            [CompletionResult]::new('--kb', '--kb', [CompletionResultType]::ParameterName, 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)')
            [CompletionResult]::new('--quick', '--quick', [CompletionResultType]::ParameterName, 'The short form: four questions instead of twelve')
            [CompletionResult]::new('--questions', '--questions', [CompletionResultType]::ParameterName, 'Print the questions')
            [CompletionResult]::new('--batch', '--batch', [CompletionResultType]::ParameterName, 'Many at once: one JSON object a line in, one a line out. Sheets for fit (stdin, or --answers-from); {"id", "title", "text"} for posting')
            [CompletionResult]::new('--resume', '--resume', [CompletionResultType]::ParameterName, 'For posting: read the text as my own experience')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'For posting with --batch: with the phrases that counted')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON: short for --format json')
            [CompletionResult]::new('--compact', '--compact', [CompletionResultType]::ParameterName, 'Print JSON on one line')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail instead, and say which option answers')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'tpm;completions' {
            [CompletionResult]::new('bash', 'bash', [CompletionResultType]::ParameterValue, 'bash')
            [CompletionResult]::new('zsh', 'zsh', [CompletionResultType]::ParameterValue, 'zsh')
            [CompletionResult]::new('fish', 'fish', [CompletionResultType]::ParameterValue, 'fish')
            [CompletionResult]::new('powershell', 'powershell', [CompletionResultType]::ParameterValue, 'powershell')
            [CompletionResult]::new('elvish', 'elvish', [CompletionResultType]::ParameterValue, 'elvish')
            [CompletionResult]::new('--kb', '--kb', [CompletionResultType]::ParameterName, 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON: short for --format json')
            [CompletionResult]::new('--compact', '--compact', [CompletionResultType]::ParameterName, 'Print JSON on one line')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail instead, and say which option answers')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'tpm;help' {
            [CompletionResult]::new('--kb', '--kb', [CompletionResultType]::ParameterName, 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON: short for --format json')
            [CompletionResult]::new('--compact', '--compact', [CompletionResultType]::ParameterName, 'Print JSON on one line')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail instead, and say which option answers')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'tpm;version' {
            [CompletionResult]::new('--kb', '--kb', [CompletionResultType]::ParameterName, 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON: short for --format json')
            [CompletionResult]::new('--compact', '--compact', [CompletionResultType]::ParameterName, 'Print JSON on one line')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail instead, and say which option answers')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'tpm;show' {
            [CompletionResult]::new('infra', 'infra', [CompletionResultType]::ParameterValue, 'infra')
            [CompletionResult]::new('product', 'product', [CompletionResultType]::ParameterValue, 'product')
            [CompletionResult]::new('services', 'services', [CompletionResultType]::ParameterValue, 'services')
            [CompletionResult]::new('hardware', 'hardware', [CompletionResultType]::ParameterValue, 'hardware')
            [CompletionResult]::new('silicon', 'silicon', [CompletionResultType]::ParameterValue, 'silicon')
            [CompletionResult]::new('security', 'security', [CompletionResultType]::ParameterValue, 'security')
            [CompletionResult]::new('ml', 'ml', [CompletionResultType]::ParameterValue, 'ml')
            [CompletionResult]::new('data', 'data', [CompletionResultType]::ParameterValue, 'data')
            [CompletionResult]::new('network', 'network', [CompletionResultType]::ParameterValue, 'network')
            [CompletionResult]::new('datacenter', 'datacenter', [CompletionResultType]::ParameterValue, 'datacenter')
            [CompletionResult]::new('capacity', 'capacity', [CompletionResultType]::ParameterValue, 'capacity')
            [CompletionResult]::new('enterprise', 'enterprise', [CompletionResultType]::ParameterValue, 'enterprise')
            [CompletionResult]::new('engineering', 'engineering', [CompletionResultType]::ParameterValue, 'engineering')
            [CompletionResult]::new('manager', 'manager', [CompletionResultType]::ParameterValue, 'manager')
            [CompletionResult]::new('--kb', '--kb', [CompletionResultType]::ParameterName, 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)')
            [CompletionResult]::new('--section', '--section', [CompletionResultType]::ParameterName, 'Only this part of the profile (repeatable)')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON: short for --format json')
            [CompletionResult]::new('--compact', '--compact', [CompletionResultType]::ParameterName, 'Print JSON on one line')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail instead, and say which option answers')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'tpm;compare' {
            [CompletionResult]::new('infra', 'infra', [CompletionResultType]::ParameterValue, 'infra')
            [CompletionResult]::new('product', 'product', [CompletionResultType]::ParameterValue, 'product')
            [CompletionResult]::new('services', 'services', [CompletionResultType]::ParameterValue, 'services')
            [CompletionResult]::new('--kb', '--kb', [CompletionResultType]::ParameterName, 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)')
            [CompletionResult]::new('--dimension', '--dimension', [CompletionResultType]::ParameterName, 'Only this dimension (repeatable)')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)')
            [CompletionResult]::new('--diff', '--diff', [CompletionResultType]::ParameterName, 'Leave out what is the same')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON: short for --format json')
            [CompletionResult]::new('--compact', '--compact', [CompletionResultType]::ParameterName, 'Print JSON on one line')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail instead, and say which option answers')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'tpm;ladder' {
            [CompletionResult]::new('infra', 'infra', [CompletionResultType]::ParameterValue, 'infra')
            [CompletionResult]::new('product', 'product', [CompletionResultType]::ParameterValue, 'product')
            [CompletionResult]::new('services', 'services', [CompletionResultType]::ParameterValue, 'services')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'This company''s codes beside each rung (repeatable); with --crosswalk only these companies')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'What changes on the way from this rung ...')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, '... up to this one')
            [CompletionResult]::new('--kb', '--kb', [CompletionResultType]::ParameterName, 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)')
            [CompletionResult]::new('--rung', '--rung', [CompletionResultType]::ParameterName, 'Only this rung (repeatable)')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)')
            [CompletionResult]::new('--crosswalk', '--crosswalk', [CompletionResultType]::ParameterName, 'Companies'' codes side by side, rung by rung')
            [CompletionResult]::new('--worksheet', '--worksheet', [CompletionResultType]::ParameterName, 'A sheet to fill in for one role and one --rung')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON: short for --format json')
            [CompletionResult]::new('--compact', '--compact', [CompletionResultType]::ParameterName, 'Print JSON on one line')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail instead, and say which option answers')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'tpm;kb' {
            [CompletionResult]::new('--kb', '--kb', [CompletionResultType]::ParameterName, 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON: short for --format json')
            [CompletionResult]::new('--compact', '--compact', [CompletionResultType]::ParameterName, 'Print JSON on one line')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail instead, and say which option answers')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Print a file to start from, which explains itself')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'What is wrong with a file: everything at once, with line and column')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Everything there is as one JSON document; with --format ndjson its facts, one a line')
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'The JSON Schema of an answer, or of a data file; without a name all names')
            break
        }
        'tpm;kb;new' {
            [CompletionResult]::new('--kb', '--kb', [CompletionResultType]::ParameterName, 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'A role of your own: its profile, its skills, its readings beside the built-in roles')
            [CompletionResult]::new('--ladder', '--ladder', [CompletionResultType]::ParameterName, 'Your company''s ladder beside the others')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON: short for --format json')
            [CompletionResult]::new('--compact', '--compact', [CompletionResultType]::ParameterName, 'Print JSON on one line')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail instead, and say which option answers')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'tpm;kb;check' {
            [CompletionResult]::new('--kb', '--kb', [CompletionResultType]::ParameterName, 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON: short for --format json')
            [CompletionResult]::new('--compact', '--compact', [CompletionResultType]::ParameterName, 'Print JSON on one line')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail instead, and say which option answers')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'tpm;kb;export' {
            [CompletionResult]::new('--kb', '--kb', [CompletionResultType]::ParameterName, 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON: short for --format json')
            [CompletionResult]::new('--compact', '--compact', [CompletionResultType]::ParameterName, 'Print JSON on one line')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail instead, and say which option answers')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'tpm;kb;schema' {
            [CompletionResult]::new('--kb', '--kb', [CompletionResultType]::ParameterName, 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON: short for --format json')
            [CompletionResult]::new('--compact', '--compact', [CompletionResultType]::ParameterName, 'Print JSON on one line')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)')
            [CompletionResult]::new('--accessible', '--accessible', [CompletionResultType]::ParameterName, 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail instead, and say which option answers')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
