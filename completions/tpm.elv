
use builtin;
use str;

set edit:completion:arg-completer[tpm] = {|@words|
    fn spaces {|n|
        builtin:repeat $n ' ' | str:join ''
    }
    fn cand {|text desc|
        edit:complex-candidate $text &display=$text' '(spaces (- 14 (wcswidth $text)))$desc
    }
    var command = 'tpm'
    for word $words[1..-1] {
        if (str:has-prefix $word '-') {
            break
        }
        set command = $command';'$word
    }
    var completions = [
        &'tpm'= {
            cand --format 'How to print'
            cand --color 'When to colour'
            cand --width 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)'
            cand --json 'Print JSON: short for --format json'
            cand --compact 'Print JSON on one line'
            cand --accessible 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
            cand --no-input 'Never ask: fail instead, and say which option answers'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand switch 'What would moving from one role to another take?'
            cand faq 'What people come to ask, answered'
            cand search 'Every text of the knowledge base'
            cand pay 'What do they earn? The figures, with period, place and sample size'
            cand why 'Who says so, how firmly, and what speaks against it?'
            cand sources 'Where does it all come from?'
            cand assess 'Which kind suits me?'
            cand completions 'Print the completion script of a shell'
            cand help 'Help on a command'
            cand version 'Versions of the tool, its data and its JSON'
            cand show 'What is this role? Without a role: what a TPM is, and which kinds there are'
            cand compare 'How do roles differ?'
            cand ladder 'The rungs, what changes at each, and where paths lead'
        }
        &'tpm;switch'= {
            cand --format 'How to print'
            cand --color 'When to colour'
            cand --width 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)'
            cand --json 'Print JSON: short for --format json'
            cand --compact 'Print JSON on one line'
            cand --accessible 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
            cand --no-input 'Never ask: fail instead, and say which option answers'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'tpm;faq'= {
            cand --format 'How to print'
            cand --color 'When to colour'
            cand --width 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)'
            cand --json 'Print JSON: short for --format json'
            cand --compact 'Print JSON on one line'
            cand --accessible 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
            cand --no-input 'Never ask: fail instead, and say which option answers'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'tpm;search'= {
            cand --role 'Only what speaks of this role'
            cand --kind 'Only this kind of record'
            cand --format 'How to print'
            cand --color 'When to colour'
            cand --width 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)'
            cand --json 'Print JSON: short for --format json'
            cand --compact 'Print JSON on one line'
            cand --accessible 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
            cand --no-input 'Never ask: fail instead, and say which option answers'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'tpm;pay'= {
            cand --company 'Only this employer'
            cand --level 'Only this level code, as TPMs or postings write it'
            cand --by 'List the figures by something else than the comparison of kinds'
            cand --since 'Only figures dated this year or later'
            cand --format 'How to print'
            cand --color 'When to colour'
            cand --width 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)'
            cand --all 'Every figure there is'
            cand --json 'Print JSON: short for --format json'
            cand --compact 'Print JSON on one line'
            cand --accessible 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
            cand --no-input 'Never ask: fail instead, and say which option answers'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'tpm;why'= {
            cand --verdict 'Only claims with this verdict'
            cand --role 'Only what speaks of this role'
            cand --format 'How to print'
            cand --color 'When to colour'
            cand --width 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)'
            cand --unknown 'What nobody knows, each with a question to ask'
            cand --json 'Print JSON: short for --format json'
            cand --compact 'Print JSON on one line'
            cand --accessible 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
            cand --no-input 'Never ask: fail instead, and say which option answers'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'tpm;sources'= {
            cand --grade 'Only sources of this grade'
            cand --format 'How to print'
            cand --color 'When to colour'
            cand --width 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)'
            cand --json 'Print JSON: short for --format json'
            cand --compact 'Print JSON on one line'
            cand --accessible 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
            cand --no-input 'Never ask: fail instead, and say which option answers'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'tpm;assess'= {
            cand fit 'fit'
            cand --answers 'One letter for each question, in order'
            cand --answers-from 'Answers as JSON: {"answers": {"QUESTION": "a", ...}}, or what --json printed ("-" is stdin)'
            cand --compare-with 'Lay earlier answers beside the new ones ("-" is stdin)'
            cand --format 'How to print'
            cand --color 'When to colour'
            cand --width 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)'
            cand --quick 'The short form: four questions instead of twelve'
            cand --questions 'Print the questions'
            cand --batch 'Many sheets: one JSON object a line in (stdin, or --answers-from), one a line out'
            cand --json 'Print JSON: short for --format json'
            cand --compact 'Print JSON on one line'
            cand --accessible 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
            cand --no-input 'Never ask: fail instead, and say which option answers'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'tpm;completions'= {
            cand bash 'bash'
            cand zsh 'zsh'
            cand fish 'fish'
            cand powershell 'powershell'
            cand elvish 'elvish'
            cand --format 'How to print'
            cand --color 'When to colour'
            cand --width 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)'
            cand --json 'Print JSON: short for --format json'
            cand --compact 'Print JSON on one line'
            cand --accessible 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
            cand --no-input 'Never ask: fail instead, and say which option answers'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'tpm;help'= {
            cand --format 'How to print'
            cand --color 'When to colour'
            cand --width 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)'
            cand --json 'Print JSON: short for --format json'
            cand --compact 'Print JSON on one line'
            cand --accessible 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
            cand --no-input 'Never ask: fail instead, and say which option answers'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'tpm;version'= {
            cand --format 'How to print'
            cand --color 'When to colour'
            cand --width 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)'
            cand --json 'Print JSON: short for --format json'
            cand --compact 'Print JSON on one line'
            cand --accessible 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
            cand --no-input 'Never ask: fail instead, and say which option answers'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'tpm;show'= {
            cand infra 'infra'
            cand product 'product'
            cand services 'services'
            cand hardware 'hardware'
            cand silicon 'silicon'
            cand security 'security'
            cand ml 'ml'
            cand data 'data'
            cand network 'network'
            cand datacenter 'datacenter'
            cand capacity 'capacity'
            cand enterprise 'enterprise'
            cand engineering 'engineering'
            cand manager 'manager'
            cand --section 'Only this part of the profile (repeatable)'
            cand --format 'How to print'
            cand --color 'When to colour'
            cand --width 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)'
            cand --json 'Print JSON: short for --format json'
            cand --compact 'Print JSON on one line'
            cand --accessible 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
            cand --no-input 'Never ask: fail instead, and say which option answers'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'tpm;compare'= {
            cand infra 'infra'
            cand product 'product'
            cand services 'services'
            cand --dimension 'Only this dimension (repeatable)'
            cand --format 'How to print'
            cand --color 'When to colour'
            cand --width 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)'
            cand --diff 'Leave out what is the same'
            cand --json 'Print JSON: short for --format json'
            cand --compact 'Print JSON on one line'
            cand --accessible 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
            cand --no-input 'Never ask: fail instead, and say which option answers'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'tpm;ladder'= {
            cand infra 'infra'
            cand product 'product'
            cand services 'services'
            cand --rung 'Only this rung (repeatable)'
            cand --format 'How to print'
            cand --color 'When to colour'
            cand --width 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)'
            cand --json 'Print JSON: short for --format json'
            cand --compact 'Print JSON on one line'
            cand --accessible 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
            cand --no-input 'Never ask: fail instead, and say which option answers'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
    ]
    $completions[$command]
}
