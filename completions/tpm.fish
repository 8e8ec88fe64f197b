# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_tpm_global_optspecs
    string join \n format= json compact color= width= ascii accessible no-input kb= h/help V/version
end

function __fish_tpm_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_tpm_global_optspecs) -- $cmd 2>/dev/null
    or argparse -s (__fish_tpm_global_optspecs) -- $cmd '' 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_tpm_using_subcommand
    set -l cmd (__fish_tpm_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c tpm -n "__fish_tpm_needs_command" -l format -d 'How to print' -r -f -a "table\t'Headings, lists and boxed tables'
plain\t'Labels and sentences, no boxes and no signs'
markdown\t'GitHub\'s Markdown, to paste'
html\t'One page for a browser, with drawings'
csv\t'The records as a table for spreadsheets'
tsv\t'The same with tabs'
json\t'The whole answer for programs'
ndjson\t'The records, one JSON object a line'"
complete -c tpm -n "__fish_tpm_needs_command" -l color -d 'When to colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c tpm -n "__fish_tpm_needs_command" -l width -d 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)' -r -f
complete -c tpm -n "__fish_tpm_needs_command" -l kb -d 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)' -r -F
complete -c tpm -n "__fish_tpm_needs_command" -l json -d 'Print JSON: short for --format json'
complete -c tpm -n "__fish_tpm_needs_command" -l compact -d 'Print JSON on one line'
complete -c tpm -n "__fish_tpm_needs_command" -l ascii -d 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)'
complete -c tpm -n "__fish_tpm_needs_command" -l accessible -d 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
complete -c tpm -n "__fish_tpm_needs_command" -l no-input -d 'Never ask: fail instead, and say which option answers'
complete -c tpm -n "__fish_tpm_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c tpm -n "__fish_tpm_needs_command" -s V -l version -d 'Print version'
complete -c tpm -n "__fish_tpm_needs_command" -f -a "assess" -d 'Which kind suits me, where do I stand, and which kind is this job?'
complete -c tpm -n "__fish_tpm_needs_command" -f -a "completions" -d 'Print the completion script of a shell'
complete -c tpm -n "__fish_tpm_needs_command" -f -a "version" -d 'Versions of the tool, its data and its JSON'
complete -c tpm -n "__fish_tpm_needs_command" -f -a "show" -d 'What is this role? Without a role: what a TPM is, and which kinds there are'
complete -c tpm -n "__fish_tpm_needs_command" -f -a "compare" -d 'How do roles differ?'
complete -c tpm -n "__fish_tpm_needs_command" -f -a "ladder" -d 'The rungs, what changes at each, and where paths lead'
complete -c tpm -n "__fish_tpm_needs_command" -f -a "switch" -d 'What would moving from one role to another take?'
complete -c tpm -n "__fish_tpm_needs_command" -f -a "faq" -d 'What people come to ask, answered'
complete -c tpm -n "__fish_tpm_needs_command" -f -a "search" -d 'Every text of the knowledge base'
complete -c tpm -n "__fish_tpm_needs_command" -f -a "pay" -d 'What do they earn? The figures, with period, place and sample size'
complete -c tpm -n "__fish_tpm_needs_command" -f -a "why" -d 'Who says so, how firmly, and what speaks against it?'
complete -c tpm -n "__fish_tpm_needs_command" -f -a "sources" -d 'Where does it all come from?'
complete -c tpm -n "__fish_tpm_needs_command" -f -a "help" -d 'Help on a command'
complete -c tpm -n "__fish_tpm_needs_command" -f -a "kb" -d 'Your own roles and ladders over the built-in ones'
complete -c tpm -n "__fish_tpm_using_subcommand assess" -l answers -d 'One letter for each question, in order' -r -f
complete -c tpm -n "__fish_tpm_using_subcommand assess" -l answers-from -d 'Answers as JSON: {"answers": {"QUESTION": "a", ...}}, or what --json printed ("-" is stdin)' -r -F
complete -c tpm -n "__fish_tpm_using_subcommand assess" -l compare-with -d 'Lay earlier answers beside the new ones ("-" is stdin)' -r -F
complete -c tpm -n "__fish_tpm_using_subcommand assess" -l other -d 'For level: a second person\'s saved answers; shows only where they differ' -r -F
complete -c tpm -n "__fish_tpm_using_subcommand assess" -l evaluate -d 'For posting: measure the reading on labelled postings, {"id", "title", "text", "label"} a line, the label a role or mixed/other ("-" is stdin)' -r -F
complete -c tpm -n "__fish_tpm_using_subcommand assess" -l format -d 'How to print' -r -f -a "table\t'Headings, lists and boxed tables'
plain\t'Labels and sentences, no boxes and no signs'
markdown\t'GitHub\'s Markdown, to paste'
html\t'One page for a browser, with drawings'
csv\t'The records as a table for spreadsheets'
tsv\t'The same with tabs'
json\t'The whole answer for programs'
ndjson\t'The records, one JSON object a line'"
complete -c tpm -n "__fish_tpm_using_subcommand assess" -l color -d 'When to colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c tpm -n "__fish_tpm_using_subcommand assess" -l width -d 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)' -r -f
complete -c tpm -n "__fish_tpm_using_subcommand assess" -l kb -d 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)' -r -F
complete -c tpm -n "__fish_tpm_using_subcommand assess" -l quick -d 'The short form: four questions instead of twelve'
complete -c tpm -n "__fish_tpm_using_subcommand assess" -l questions -d 'Print the questions'
complete -c tpm -n "__fish_tpm_using_subcommand assess" -l batch -d 'Many at once: one JSON object a line in, one a line out. Sheets for fit (stdin, or --answers-from); {"id", "title", "text"} for posting'
complete -c tpm -n "__fish_tpm_using_subcommand assess" -l resume -d 'For posting: read the text as my own experience'
complete -c tpm -n "__fish_tpm_using_subcommand assess" -l evidence -d 'For posting with --batch: with the phrases that counted'
complete -c tpm -n "__fish_tpm_using_subcommand assess" -l json -d 'Print JSON: short for --format json'
complete -c tpm -n "__fish_tpm_using_subcommand assess" -l compact -d 'Print JSON on one line'
complete -c tpm -n "__fish_tpm_using_subcommand assess" -l ascii -d 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)'
complete -c tpm -n "__fish_tpm_using_subcommand assess" -l accessible -d 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
complete -c tpm -n "__fish_tpm_using_subcommand assess" -l no-input -d 'Never ask: fail instead, and say which option answers'
complete -c tpm -n "__fish_tpm_using_subcommand assess" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c tpm -n "__fish_tpm_using_subcommand completions" -l format -d 'How to print' -r -f -a "table\t'Headings, lists and boxed tables'
plain\t'Labels and sentences, no boxes and no signs'
markdown\t'GitHub\'s Markdown, to paste'
html\t'One page for a browser, with drawings'
csv\t'The records as a table for spreadsheets'
tsv\t'The same with tabs'
json\t'The whole answer for programs'
ndjson\t'The records, one JSON object a line'"
complete -c tpm -n "__fish_tpm_using_subcommand completions" -l color -d 'When to colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c tpm -n "__fish_tpm_using_subcommand completions" -l width -d 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)' -r -f
complete -c tpm -n "__fish_tpm_using_subcommand completions" -l kb -d 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)' -r -F
complete -c tpm -n "__fish_tpm_using_subcommand completions" -l json -d 'Print JSON: short for --format json'
complete -c tpm -n "__fish_tpm_using_subcommand completions" -l compact -d 'Print JSON on one line'
complete -c tpm -n "__fish_tpm_using_subcommand completions" -l ascii -d 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)'
complete -c tpm -n "__fish_tpm_using_subcommand completions" -l accessible -d 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
complete -c tpm -n "__fish_tpm_using_subcommand completions" -l no-input -d 'Never ask: fail instead, and say which option answers'
complete -c tpm -n "__fish_tpm_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c tpm -n "__fish_tpm_using_subcommand version" -l format -d 'How to print' -r -f -a "table\t'Headings, lists and boxed tables'
plain\t'Labels and sentences, no boxes and no signs'
markdown\t'GitHub\'s Markdown, to paste'
html\t'One page for a browser, with drawings'
csv\t'The records as a table for spreadsheets'
tsv\t'The same with tabs'
json\t'The whole answer for programs'
ndjson\t'The records, one JSON object a line'"
complete -c tpm -n "__fish_tpm_using_subcommand version" -l color -d 'When to colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c tpm -n "__fish_tpm_using_subcommand version" -l width -d 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)' -r -f
complete -c tpm -n "__fish_tpm_using_subcommand version" -l kb -d 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)' -r -F
complete -c tpm -n "__fish_tpm_using_subcommand version" -l json -d 'Print JSON: short for --format json'
complete -c tpm -n "__fish_tpm_using_subcommand version" -l compact -d 'Print JSON on one line'
complete -c tpm -n "__fish_tpm_using_subcommand version" -l ascii -d 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)'
complete -c tpm -n "__fish_tpm_using_subcommand version" -l accessible -d 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
complete -c tpm -n "__fish_tpm_using_subcommand version" -l no-input -d 'Never ask: fail instead, and say which option answers'
complete -c tpm -n "__fish_tpm_using_subcommand version" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c tpm -n "__fish_tpm_using_subcommand show" -l format -d 'How to print' -r -f -a "table\t'Headings, lists and boxed tables'
plain\t'Labels and sentences, no boxes and no signs'
markdown\t'GitHub\'s Markdown, to paste'
html\t'One page for a browser, with drawings'
csv\t'The records as a table for spreadsheets'
tsv\t'The same with tabs'
json\t'The whole answer for programs'
ndjson\t'The records, one JSON object a line'"
complete -c tpm -n "__fish_tpm_using_subcommand show" -l color -d 'When to colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c tpm -n "__fish_tpm_using_subcommand show" -l width -d 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)' -r -f
complete -c tpm -n "__fish_tpm_using_subcommand show" -l kb -d 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)' -r -F
complete -c tpm -n "__fish_tpm_using_subcommand show" -l section -d 'Only this part of the profile (repeatable)' -r -f -a "definition\t''
responsibilities\t''
examples\t''
skills\t''
metrics\t''
artefacts\t''
stakeholders\t''
week\t''
employers\t''
entry\t''
interview\t''
growth\t''
pay\t''
boundaries\t''
unknowns\t''"
complete -c tpm -n "__fish_tpm_using_subcommand show" -l json -d 'Print JSON: short for --format json'
complete -c tpm -n "__fish_tpm_using_subcommand show" -l compact -d 'Print JSON on one line'
complete -c tpm -n "__fish_tpm_using_subcommand show" -l ascii -d 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)'
complete -c tpm -n "__fish_tpm_using_subcommand show" -l accessible -d 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
complete -c tpm -n "__fish_tpm_using_subcommand show" -l no-input -d 'Never ask: fail instead, and say which option answers'
complete -c tpm -n "__fish_tpm_using_subcommand show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c tpm -n "__fish_tpm_using_subcommand compare" -l format -d 'How to print' -r -f -a "table\t'Headings, lists and boxed tables'
plain\t'Labels and sentences, no boxes and no signs'
markdown\t'GitHub\'s Markdown, to paste'
html\t'One page for a browser, with drawings'
csv\t'The records as a table for spreadsheets'
tsv\t'The same with tabs'
json\t'The whole answer for programs'
ndjson\t'The records, one JSON object a line'"
complete -c tpm -n "__fish_tpm_using_subcommand compare" -l color -d 'When to colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c tpm -n "__fish_tpm_using_subcommand compare" -l width -d 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)' -r -f
complete -c tpm -n "__fish_tpm_using_subcommand compare" -l kb -d 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)' -r -F
complete -c tpm -n "__fish_tpm_using_subcommand compare" -l dimension -d 'Only this dimension (repeatable)' -r -f -a "primary-customer\t''
success-measure\t''
technical-depth\t''
ambiguity\t''
time-horizon\t''
incidents\t''
launch-cadence\t''
visibility\t''
travel\t''
documents\t''
degree-asked\t''
ways-in\t''
pay\t''
promotion-speed\t''
risk-if-cut\t''
exit-options\t''"
complete -c tpm -n "__fish_tpm_using_subcommand compare" -l diff -d 'Leave out what is the same'
complete -c tpm -n "__fish_tpm_using_subcommand compare" -l json -d 'Print JSON: short for --format json'
complete -c tpm -n "__fish_tpm_using_subcommand compare" -l compact -d 'Print JSON on one line'
complete -c tpm -n "__fish_tpm_using_subcommand compare" -l ascii -d 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)'
complete -c tpm -n "__fish_tpm_using_subcommand compare" -l accessible -d 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
complete -c tpm -n "__fish_tpm_using_subcommand compare" -l no-input -d 'Never ask: fail instead, and say which option answers'
complete -c tpm -n "__fish_tpm_using_subcommand compare" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c tpm -n "__fish_tpm_using_subcommand ladder" -l format -d 'How to print' -r -f -a "table\t'Headings, lists and boxed tables'
plain\t'Labels and sentences, no boxes and no signs'
markdown\t'GitHub\'s Markdown, to paste'
html\t'One page for a browser, with drawings'
csv\t'The records as a table for spreadsheets'
tsv\t'The same with tabs'
json\t'The whole answer for programs'
ndjson\t'The records, one JSON object a line'"
complete -c tpm -n "__fish_tpm_using_subcommand ladder" -l color -d 'When to colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c tpm -n "__fish_tpm_using_subcommand ladder" -l width -d 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)' -r -f
complete -c tpm -n "__fish_tpm_using_subcommand ladder" -l kb -d 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)' -r -F
complete -c tpm -n "__fish_tpm_using_subcommand ladder" -l rung -d 'Only this rung (repeatable)' -r -f -a "associate\t''
tpm\t''
senior\t''
staff\t''
principal\t''
manager\t''
director\t''"
complete -c tpm -n "__fish_tpm_using_subcommand ladder" -l from -d 'What changes on the way from this rung ...' -r -f -a "associate\t''
tpm\t''
senior\t''
staff\t''
principal\t''
manager\t''
director\t''"
complete -c tpm -n "__fish_tpm_using_subcommand ladder" -l to -d '... up to this one' -r -f -a "associate\t''
tpm\t''
senior\t''
staff\t''
principal\t''
manager\t''
director\t''"
complete -c tpm -n "__fish_tpm_using_subcommand ladder" -l company -d 'This company\'s codes beside each rung (repeatable); with --crosswalk only these companies' -r -f -a "dropbox\t''
gitlab\t''
engineeringladders\t''
microsoft\t''
amazon\t''
google\t''
meta\t''
uber\t''
apple\t''
made-tech\t''
uk-government\t''
accenture\t''
capgemini-france\t''
capgemini-uk\t''
techvify\t''
oracle\t''
salesforce\t''
tpm-handbook\t''
greenwich\t''
uk-moj\t''
ea\t''"
complete -c tpm -n "__fish_tpm_using_subcommand ladder" -l crosswalk -d 'Companies\' codes side by side, rung by rung'
complete -c tpm -n "__fish_tpm_using_subcommand ladder" -l worksheet -d 'A sheet to fill in for one role and one --rung'
complete -c tpm -n "__fish_tpm_using_subcommand ladder" -l json -d 'Print JSON: short for --format json'
complete -c tpm -n "__fish_tpm_using_subcommand ladder" -l compact -d 'Print JSON on one line'
complete -c tpm -n "__fish_tpm_using_subcommand ladder" -l ascii -d 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)'
complete -c tpm -n "__fish_tpm_using_subcommand ladder" -l accessible -d 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
complete -c tpm -n "__fish_tpm_using_subcommand ladder" -l no-input -d 'Never ask: fail instead, and say which option answers'
complete -c tpm -n "__fish_tpm_using_subcommand ladder" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c tpm -n "__fish_tpm_using_subcommand switch" -l format -d 'How to print' -r -f -a "table\t'Headings, lists and boxed tables'
plain\t'Labels and sentences, no boxes and no signs'
markdown\t'GitHub\'s Markdown, to paste'
html\t'One page for a browser, with drawings'
csv\t'The records as a table for spreadsheets'
tsv\t'The same with tabs'
json\t'The whole answer for programs'
ndjson\t'The records, one JSON object a line'"
complete -c tpm -n "__fish_tpm_using_subcommand switch" -l color -d 'When to colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c tpm -n "__fish_tpm_using_subcommand switch" -l width -d 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)' -r -f
complete -c tpm -n "__fish_tpm_using_subcommand switch" -l kb -d 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)' -r -F
complete -c tpm -n "__fish_tpm_using_subcommand switch" -l json -d 'Print JSON: short for --format json'
complete -c tpm -n "__fish_tpm_using_subcommand switch" -l compact -d 'Print JSON on one line'
complete -c tpm -n "__fish_tpm_using_subcommand switch" -l ascii -d 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)'
complete -c tpm -n "__fish_tpm_using_subcommand switch" -l accessible -d 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
complete -c tpm -n "__fish_tpm_using_subcommand switch" -l no-input -d 'Never ask: fail instead, and say which option answers'
complete -c tpm -n "__fish_tpm_using_subcommand switch" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c tpm -n "__fish_tpm_using_subcommand faq" -l format -d 'How to print' -r -f -a "table\t'Headings, lists and boxed tables'
plain\t'Labels and sentences, no boxes and no signs'
markdown\t'GitHub\'s Markdown, to paste'
html\t'One page for a browser, with drawings'
csv\t'The records as a table for spreadsheets'
tsv\t'The same with tabs'
json\t'The whole answer for programs'
ndjson\t'The records, one JSON object a line'"
complete -c tpm -n "__fish_tpm_using_subcommand faq" -l color -d 'When to colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c tpm -n "__fish_tpm_using_subcommand faq" -l width -d 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)' -r -f
complete -c tpm -n "__fish_tpm_using_subcommand faq" -l kb -d 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)' -r -F
complete -c tpm -n "__fish_tpm_using_subcommand faq" -l json -d 'Print JSON: short for --format json'
complete -c tpm -n "__fish_tpm_using_subcommand faq" -l compact -d 'Print JSON on one line'
complete -c tpm -n "__fish_tpm_using_subcommand faq" -l ascii -d 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)'
complete -c tpm -n "__fish_tpm_using_subcommand faq" -l accessible -d 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
complete -c tpm -n "__fish_tpm_using_subcommand faq" -l no-input -d 'Never ask: fail instead, and say which option answers'
complete -c tpm -n "__fish_tpm_using_subcommand faq" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c tpm -n "__fish_tpm_using_subcommand search" -l kind -d 'Only this kind of record' -r -f -a "faq\t'Questions of the FAQ'
role\t'Roles and adjacent kinds'
claim\t'Claims of the ledger'
rung\t'Rungs of the ladder'
dimension\t'What roles are compared on'
concept\t'Abilities'
fact\t'Facts'
company\t'Employers with figures'
figure\t'Figures'
source\t'Sources'"
complete -c tpm -n "__fish_tpm_using_subcommand search" -l format -d 'How to print' -r -f -a "table\t'Headings, lists and boxed tables'
plain\t'Labels and sentences, no boxes and no signs'
markdown\t'GitHub\'s Markdown, to paste'
html\t'One page for a browser, with drawings'
csv\t'The records as a table for spreadsheets'
tsv\t'The same with tabs'
json\t'The whole answer for programs'
ndjson\t'The records, one JSON object a line'"
complete -c tpm -n "__fish_tpm_using_subcommand search" -l color -d 'When to colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c tpm -n "__fish_tpm_using_subcommand search" -l width -d 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)' -r -f
complete -c tpm -n "__fish_tpm_using_subcommand search" -l kb -d 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)' -r -F
complete -c tpm -n "__fish_tpm_using_subcommand search" -l role -d 'Only what speaks of this role' -r -f -a "infra\t''
product\t''
services\t''"
complete -c tpm -n "__fish_tpm_using_subcommand search" -l json -d 'Print JSON: short for --format json'
complete -c tpm -n "__fish_tpm_using_subcommand search" -l compact -d 'Print JSON on one line'
complete -c tpm -n "__fish_tpm_using_subcommand search" -l ascii -d 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)'
complete -c tpm -n "__fish_tpm_using_subcommand search" -l accessible -d 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
complete -c tpm -n "__fish_tpm_using_subcommand search" -l no-input -d 'Never ask: fail instead, and say which option answers'
complete -c tpm -n "__fish_tpm_using_subcommand search" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c tpm -n "__fish_tpm_using_subcommand pay" -l by -d 'List the figures by something else than the comparison of kinds' -r -f -a "role\t'Kinds of TPM'
company\t'Employers'
level\t'Level codes'
experience\t'Years of work'
occupation\t'Neighbouring occupations'
place\t'States and metropolitan areas'
posting\t'Single job postings'"
complete -c tpm -n "__fish_tpm_using_subcommand pay" -l since -d 'Only figures dated this year or later' -r -f
complete -c tpm -n "__fish_tpm_using_subcommand pay" -l format -d 'How to print' -r -f -a "table\t'Headings, lists and boxed tables'
plain\t'Labels and sentences, no boxes and no signs'
markdown\t'GitHub\'s Markdown, to paste'
html\t'One page for a browser, with drawings'
csv\t'The records as a table for spreadsheets'
tsv\t'The same with tabs'
json\t'The whole answer for programs'
ndjson\t'The records, one JSON object a line'"
complete -c tpm -n "__fish_tpm_using_subcommand pay" -l color -d 'When to colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c tpm -n "__fish_tpm_using_subcommand pay" -l width -d 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)' -r -f
complete -c tpm -n "__fish_tpm_using_subcommand pay" -l kb -d 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)' -r -F
complete -c tpm -n "__fish_tpm_using_subcommand pay" -l company -d 'Only this employer' -r -f -a "abnormal-security\t''
abridge\t''
also\t''
amazon\t''
amazon-web-services\t''
apple\t''
atomic-semi\t''
coinbase\t''
commure\t''
compass\t''
coreweave\t''
crusoe\t''
dandy\t''
datadog\t''
decagon\t''
deloitte\t''
duolingo\t''
eight-sleep\t''
eos-it-solutions\t''
godaddy\t''
google\t''
gusto\t''
hadrian\t''
jane-street\t''
lambda\t''
landis+gyr\t''
lilt\t''
linkedin\t''
lyft\t''
medal\t''
meta\t''
microsoft\t''
mongodb\t''
nvidia\t''
onebrief\t''
ontic\t''
openai\t''
oracle\t''
palo-alto-networks\t''
paypal\t''
peraton\t''
procore\t''
rho\t''
riot-games\t''
salesforce\t''
scribd\t''
tabs\t''
thales\t''
uber\t''
voltron-data\t''
walmart\t''
warner-music-group\t''
whatnot\t''
writer\t''"
complete -c tpm -n "__fish_tpm_using_subcommand pay" -l level -d 'Only this level code, as TPMs or postings write it' -r -f -a "59\t''
61\t''
62\t''
63\t''
64\t''
65\t''
66\t''
67\t''
Delivery-Manager\t''
Delivery-Manager-or-Engagement-Manager-in-title\t''
Engagement-Manager\t''
IC-3\t''
IC-4\t''
IC-5\t''
IC4\t''
IC5\t''
IC6\t''
ICT3\t''
ICT4\t''
ICT5\t''
II\t''
III\t''
L3\t''
L4\t''
L5\t''
L5A\t''
L6\t''
L7\t''
L8\t''
Leadership-I\t''
Leadership-II\t''
M1\t''
Manager-of-TPMs\t''
Manager-of-technical-program-management\t''
Principal\t''
Senior\t''
Senior-I\t''
Senior-II\t''
Staff\t''
Technical-Delivery-Manager\t''
no-seniority-word\t''"
complete -c tpm -n "__fish_tpm_using_subcommand pay" -l all -d 'Every figure there is'
complete -c tpm -n "__fish_tpm_using_subcommand pay" -l json -d 'Print JSON: short for --format json'
complete -c tpm -n "__fish_tpm_using_subcommand pay" -l compact -d 'Print JSON on one line'
complete -c tpm -n "__fish_tpm_using_subcommand pay" -l ascii -d 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)'
complete -c tpm -n "__fish_tpm_using_subcommand pay" -l accessible -d 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
complete -c tpm -n "__fish_tpm_using_subcommand pay" -l no-input -d 'Never ask: fail instead, and say which option answers'
complete -c tpm -n "__fish_tpm_using_subcommand pay" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c tpm -n "__fish_tpm_using_subcommand why" -l verdict -d 'Only claims with this verdict' -r -f -a "open\t'The evidence does not decide'
supported\t'The evidence is for it'
partly\t'The evidence is for a part of it'
contradicted\t'The evidence is against it'
unmeasured\t'Nobody measured it'"
complete -c tpm -n "__fish_tpm_using_subcommand why" -l format -d 'How to print' -r -f -a "table\t'Headings, lists and boxed tables'
plain\t'Labels and sentences, no boxes and no signs'
markdown\t'GitHub\'s Markdown, to paste'
html\t'One page for a browser, with drawings'
csv\t'The records as a table for spreadsheets'
tsv\t'The same with tabs'
json\t'The whole answer for programs'
ndjson\t'The records, one JSON object a line'"
complete -c tpm -n "__fish_tpm_using_subcommand why" -l color -d 'When to colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c tpm -n "__fish_tpm_using_subcommand why" -l width -d 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)' -r -f
complete -c tpm -n "__fish_tpm_using_subcommand why" -l kb -d 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)' -r -F
complete -c tpm -n "__fish_tpm_using_subcommand why" -l role -d 'Only what speaks of this role' -r -f -a "infra\t''
product\t''
services\t''"
complete -c tpm -n "__fish_tpm_using_subcommand why" -l unknown -d 'What nobody knows, each with a question to ask'
complete -c tpm -n "__fish_tpm_using_subcommand why" -l json -d 'Print JSON: short for --format json'
complete -c tpm -n "__fish_tpm_using_subcommand why" -l compact -d 'Print JSON on one line'
complete -c tpm -n "__fish_tpm_using_subcommand why" -l ascii -d 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)'
complete -c tpm -n "__fish_tpm_using_subcommand why" -l accessible -d 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
complete -c tpm -n "__fish_tpm_using_subcommand why" -l no-input -d 'Never ask: fail instead, and say which option answers'
complete -c tpm -n "__fish_tpm_using_subcommand why" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c tpm -n "__fish_tpm_using_subcommand sources" -l grade -d 'Only sources of this grade' -r -f -a "official\t'Official statistics, law, courts'
employer\t'The employer\'s own page, handbook or posting'
submissions\t'Self-reports in bulk'
practitioner\t'A named person of the trade'
news\t'Newspapers and trade press'
community\t'Forums: anecdotes'
vendor\t'Sells something'"
complete -c tpm -n "__fish_tpm_using_subcommand sources" -l format -d 'How to print' -r -f -a "table\t'Headings, lists and boxed tables'
plain\t'Labels and sentences, no boxes and no signs'
markdown\t'GitHub\'s Markdown, to paste'
html\t'One page for a browser, with drawings'
csv\t'The records as a table for spreadsheets'
tsv\t'The same with tabs'
json\t'The whole answer for programs'
ndjson\t'The records, one JSON object a line'"
complete -c tpm -n "__fish_tpm_using_subcommand sources" -l color -d 'When to colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c tpm -n "__fish_tpm_using_subcommand sources" -l width -d 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)' -r -f
complete -c tpm -n "__fish_tpm_using_subcommand sources" -l kb -d 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)' -r -F
complete -c tpm -n "__fish_tpm_using_subcommand sources" -l json -d 'Print JSON: short for --format json'
complete -c tpm -n "__fish_tpm_using_subcommand sources" -l compact -d 'Print JSON on one line'
complete -c tpm -n "__fish_tpm_using_subcommand sources" -l ascii -d 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)'
complete -c tpm -n "__fish_tpm_using_subcommand sources" -l accessible -d 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
complete -c tpm -n "__fish_tpm_using_subcommand sources" -l no-input -d 'Never ask: fail instead, and say which option answers'
complete -c tpm -n "__fish_tpm_using_subcommand sources" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c tpm -n "__fish_tpm_using_subcommand help" -l format -d 'How to print' -r -f -a "table\t'Headings, lists and boxed tables'
plain\t'Labels and sentences, no boxes and no signs'
markdown\t'GitHub\'s Markdown, to paste'
html\t'One page for a browser, with drawings'
csv\t'The records as a table for spreadsheets'
tsv\t'The same with tabs'
json\t'The whole answer for programs'
ndjson\t'The records, one JSON object a line'"
complete -c tpm -n "__fish_tpm_using_subcommand help" -l color -d 'When to colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c tpm -n "__fish_tpm_using_subcommand help" -l width -d 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)' -r -f
complete -c tpm -n "__fish_tpm_using_subcommand help" -l kb -d 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)' -r -F
complete -c tpm -n "__fish_tpm_using_subcommand help" -l json -d 'Print JSON: short for --format json'
complete -c tpm -n "__fish_tpm_using_subcommand help" -l compact -d 'Print JSON on one line'
complete -c tpm -n "__fish_tpm_using_subcommand help" -l ascii -d 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)'
complete -c tpm -n "__fish_tpm_using_subcommand help" -l accessible -d 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
complete -c tpm -n "__fish_tpm_using_subcommand help" -l no-input -d 'Never ask: fail instead, and say which option answers'
complete -c tpm -n "__fish_tpm_using_subcommand help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c tpm -n "__fish_tpm_using_subcommand kb; and not __fish_seen_subcommand_from new check export schema" -l format -d 'How to print' -r -f -a "table\t'Headings, lists and boxed tables'
plain\t'Labels and sentences, no boxes and no signs'
markdown\t'GitHub\'s Markdown, to paste'
html\t'One page for a browser, with drawings'
csv\t'The records as a table for spreadsheets'
tsv\t'The same with tabs'
json\t'The whole answer for programs'
ndjson\t'The records, one JSON object a line'"
complete -c tpm -n "__fish_tpm_using_subcommand kb; and not __fish_seen_subcommand_from new check export schema" -l color -d 'When to colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c tpm -n "__fish_tpm_using_subcommand kb; and not __fish_seen_subcommand_from new check export schema" -l width -d 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)' -r -f
complete -c tpm -n "__fish_tpm_using_subcommand kb; and not __fish_seen_subcommand_from new check export schema" -l kb -d 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)' -r -F
complete -c tpm -n "__fish_tpm_using_subcommand kb; and not __fish_seen_subcommand_from new check export schema" -l json -d 'Print JSON: short for --format json'
complete -c tpm -n "__fish_tpm_using_subcommand kb; and not __fish_seen_subcommand_from new check export schema" -l compact -d 'Print JSON on one line'
complete -c tpm -n "__fish_tpm_using_subcommand kb; and not __fish_seen_subcommand_from new check export schema" -l ascii -d 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)'
complete -c tpm -n "__fish_tpm_using_subcommand kb; and not __fish_seen_subcommand_from new check export schema" -l accessible -d 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
complete -c tpm -n "__fish_tpm_using_subcommand kb; and not __fish_seen_subcommand_from new check export schema" -l no-input -d 'Never ask: fail instead, and say which option answers'
complete -c tpm -n "__fish_tpm_using_subcommand kb; and not __fish_seen_subcommand_from new check export schema" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c tpm -n "__fish_tpm_using_subcommand kb; and not __fish_seen_subcommand_from new check export schema" -f -a "new" -d 'Print a file to start from, which explains itself'
complete -c tpm -n "__fish_tpm_using_subcommand kb; and not __fish_seen_subcommand_from new check export schema" -f -a "check" -d 'What is wrong with a file: everything at once, with line and column'
complete -c tpm -n "__fish_tpm_using_subcommand kb; and not __fish_seen_subcommand_from new check export schema" -f -a "export" -d 'Everything there is as one JSON document; with --format csv, tsv or ndjson its facts, one a line'
complete -c tpm -n "__fish_tpm_using_subcommand kb; and not __fish_seen_subcommand_from new check export schema" -f -a "schema" -d 'The JSON Schema of an answer, or of a data file; without a name all names'
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from new" -l format -d 'How to print' -r -f -a "table\t'Headings, lists and boxed tables'
plain\t'Labels and sentences, no boxes and no signs'
markdown\t'GitHub\'s Markdown, to paste'
html\t'One page for a browser, with drawings'
csv\t'The records as a table for spreadsheets'
tsv\t'The same with tabs'
json\t'The whole answer for programs'
ndjson\t'The records, one JSON object a line'"
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from new" -l color -d 'When to colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from new" -l width -d 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)' -r -f
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from new" -l kb -d 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)' -r -F
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from new" -l role -d 'A role of your own: its profile, its skills, its readings beside the built-in roles'
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from new" -l ladder -d 'Your company\'s ladder beside the others'
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from new" -l json -d 'Print JSON: short for --format json'
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from new" -l compact -d 'Print JSON on one line'
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from new" -l ascii -d 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)'
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from new" -l accessible -d 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from new" -l no-input -d 'Never ask: fail instead, and say which option answers'
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from check" -l format -d 'How to print' -r -f -a "table\t'Headings, lists and boxed tables'
plain\t'Labels and sentences, no boxes and no signs'
markdown\t'GitHub\'s Markdown, to paste'
html\t'One page for a browser, with drawings'
csv\t'The records as a table for spreadsheets'
tsv\t'The same with tabs'
json\t'The whole answer for programs'
ndjson\t'The records, one JSON object a line'"
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from check" -l color -d 'When to colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from check" -l width -d 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)' -r -f
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from check" -l kb -d 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)' -r -F
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from check" -l json -d 'Print JSON: short for --format json'
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from check" -l compact -d 'Print JSON on one line'
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from check" -l ascii -d 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)'
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from check" -l accessible -d 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from check" -l no-input -d 'Never ask: fail instead, and say which option answers'
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from export" -l format -d 'How to print' -r -f -a "table\t'Headings, lists and boxed tables'
plain\t'Labels and sentences, no boxes and no signs'
markdown\t'GitHub\'s Markdown, to paste'
html\t'One page for a browser, with drawings'
csv\t'The records as a table for spreadsheets'
tsv\t'The same with tabs'
json\t'The whole answer for programs'
ndjson\t'The records, one JSON object a line'"
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from export" -l color -d 'When to colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from export" -l width -d 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)' -r -f
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from export" -l kb -d 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)' -r -F
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from export" -l json -d 'Print JSON: short for --format json'
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from export" -l compact -d 'Print JSON on one line'
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from export" -l ascii -d 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)'
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from export" -l accessible -d 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask: fail instead, and say which option answers'
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from schema" -l format -d 'How to print' -r -f -a "table\t'Headings, lists and boxed tables'
plain\t'Labels and sentences, no boxes and no signs'
markdown\t'GitHub\'s Markdown, to paste'
html\t'One page for a browser, with drawings'
csv\t'The records as a table for spreadsheets'
tsv\t'The same with tabs'
json\t'The whole answer for programs'
ndjson\t'The records, one JSON object a line'"
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from schema" -l color -d 'When to colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from schema" -l width -d 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)' -r -f
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from schema" -l kb -d 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)' -r -F
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from schema" -l json -d 'Print JSON: short for --format json'
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from schema" -l compact -d 'Print JSON on one line'
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from schema" -l ascii -d 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)'
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from schema" -l accessible -d 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from schema" -l no-input -d 'Never ask: fail instead, and say which option answers'
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from schema" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c tpm -n "__fish_tpm_using_subcommand assess; and not __fish_seen_subcommand_from fit level posting" -f -a "fit level posting"
complete -c tpm -n "__fish_tpm_using_subcommand assess; and __fish_seen_subcommand_from level" -f -a "infra product services"
complete -c tpm -n "__fish_tpm_using_subcommand completions" -f -a "bash zsh fish powershell elvish nushell"
complete -c tpm -n "__fish_tpm_using_subcommand version" -f
complete -c tpm -n "__fish_tpm_using_subcommand show" -f -a "infra product services hardware silicon security ml data network datacenter capacity enterprise engineering manager"
complete -c tpm -n "__fish_tpm_using_subcommand compare" -f -a "infra product services"
complete -c tpm -n "__fish_tpm_using_subcommand ladder" -f -a "infra product services"
complete -c tpm -n "__fish_tpm_using_subcommand switch" -f -a "infra product services"
complete -c tpm -n "__fish_tpm_using_subcommand faq" -f -a "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25"
complete -c tpm -n "__fish_tpm_using_subcommand search" -f
complete -c tpm -n "__fish_tpm_using_subcommand pay" -f -a "infra product services"
complete -c tpm -n "__fish_tpm_using_subcommand why" -f -a "pay.infra-premium pay.infra-reasons pay.infra-ceiling pay.services-lower pay.services-slower-growth pay.saas pay.neighbours growth.infra-faster growth.infra-rapid growth.next-level-first growth.product-group-roads growth.services-leadership growth.demand growth.services-emphasis growth.saas-leadership scope.gtm-duty scope.product-technical-depth scope.infra-deeper scope.infra-behind-the-scenes scope.services-client scope.services-rare-in-tech scope.services-less-technical impact.infra-broader impact.product-user-value entry.certificates entry.first-job entry.engineer-needed entry.degree entry.move-inside exits.principal exits.director exits.chief-architect-cto exits.group-tpm exits.product-manager exits.product-leadership exits.delivery-director exits.client-partner exits.senior-operations exits.switch-infra-product exits.engineering-manager risk.job-at-risk risk.infra-indispensable risk.services-bench advice.specialise-early advice.pick-early advice.know-the-difference advice.direction-and-pay"
complete -c tpm -n "__fish_tpm_using_subcommand sources" -f -a "bls-oews-2024 bls-oews-2021 bls-ooh-cism-2022 bls-ooh-pms-2021 careeronestop-pms dol-lca-fy2025 dol-lca-fy2024q1 dol-lca-fy2025-slice dol-lca-counts-fy2022-2025 govuk-dos oig-healthcare meta-eng-tpms meta-feed-ranking-posting meta-central-integrity-posting gitlab-rnd-pmo gitlab-rnd-pmo-family gitlab-infra-tpm-removed gitlab-professional-services snap-principal-staff-tpm-postings snap-specs-tpm-posting google-infra-expansion-posting google-cloud-expansion-posting google-tpu-posting google-fiber-posting google-tpm-manager-posting hardware-mechatronics-posting openai-datacenter-epm-posting gmi-cloud-tpm-posting amazon-tpm-interview-prep hitachi-client-delivery-posting cognizant-cloud-program-posting accenture-network-project-posting accenture-norway-profile deloitte-ai-data-tpm-posting capgemini-sdm-to-em capgemini-commercial-manager-posting slalom-delivery-leadership wipro-delivery-manager-posting account-delivery-manager-posting doordash-tpm-principles meta-hardware-tpm-manager-posting google-vendor-tpm-posting meta-datacenter-capacity-posting gitlab-tpm-leadership accenture-federal-tpl-posting airbnb-payments-posting dropbox-tpm-track dropbox-promotion-guidelines dropbox-myths dropbox-engineering-managers gitlab-tpm-family gitlab-infra-tpm-team gitlab-pm-role gitlab-engineering-management microsoft-principal-tpm-posting google-tpm3-posting accenture-level-posting capgemini-uk-grade-ladder made-tech-delivery-roles techvify-pm-track uk-gov-delivery-manager uk-gov-framework-download greenwich-delivery-manager uk-moj-senior-pm opm-program-career-paths whatnot-infra-tpm-posting whatnot-product-tpm-posting compass-security-tpm-posting coinbase-tpm-posting voltron-data-tpm-posting procore-gtm-systems-posting coreweave-tpm-posting peraton-deputy-pm-posting panw-services-pm-posting landisgyr-implementation-posting abnormal-deployment-posting board-ashby-2025 board-uber-2025 board-greenhouse-2025-2026 google-careers-2023 linkedin-postings-2023 remote-postings-2024 google-careers-2025 indeed-new-york-2023 airbnb-lpm aws-arc204 bcs-zuehlke ddat-pm ddat-release efmd-capgemini epam-fejes gitlab-cos gitlab-cs-roles gitlab-itpm gitlab-ps-em gitlab-ps-exec gitlab-ps-pm goog-dc-exec goog-pm-sre goog-prodcast goog-research-anand goog-tpm1 hertz-complaint ibm-badge lyft-tpm-intern madetech-adm madetech-aws madetech-dd madetech-dm madetech-dm-old madetech-hybrid madetech-ldm madetech-pdm madetech-timesheets slalom-kearney slalom-lynch spotify-migrations spotify-next18 techuk-zuehlke thoughtworks-2y postings-151 levelsfyi-export-2021 meta-product-tpm-guide exponent-facebook-tpm-questions facebook-dcn-tpm-interview prepfully-facebook-tpm gat-infra-tpms arsenii-infrastructure-program arsenii-product-launch arsenii-reliability arsenii-migration prepfully-stripe-tpm igotanoffer-amazon-tpm igotanoffer-google-tpm igotanoffer-tpm-general prepfully-aws-tpm google-tpm-interview-tips-video spi-service-delivery sap-bi-service-delivery tpm-craft-tpm-to-pm plato-engineering-to-product building-romes-tpm-vs-pm book-of-tpm-levels packt-tpm-handbook-2022 packt-moving-up-2e packt-people-manager tpm-craft-promotions nailyourjobinterview-amazon-offers vaporware-accenture-2014 accenture-levels-adventurewealth program-strategy-hq-day aws-commerce-tpm-writings dayatwork-electronics-tpm engineerseekingfire-tpm pragmatic-engineer-tpms factoftheday-tpms mrcareerguide-leaving-consulting dealpreviews-consulting-exit microsoft-genai-tpm ltimindtree-data-pm manufacturingtomorrow-hardware-pm sharebird-meta-tpm-director exponent-facebook-tpm-guide igotanoffer-meta-retrospective exponent-pm-vs-tpm gibson-program-blog-2009 tpm-blog-one-more-post silicon-tpm-case-study engineeringladders-tpm katz-staff-tpm-problem rekhi-pm-ladders accenture-md-adventurewealth sfia-level-6 sfia-level-5 sfia-9-programme-management sfia-6-programme-notes alithetpm-aws amzn-thread arsenii-roku arsenii-scrum beckham-cos beohar-offer beohar-switch bookoftpm-start cengage-lessons cox-tpm-life curtiss-t deloitte-to-ms denis-em dittman-migration educative-tpgm educative-tpm-pm epam-razorenov float-ms foss-wellcome frondozo-podcast futuregov-head gerard-roles gildeh-accenture jonpan-veterans kozak-qa larson-puzzle leslie-accenture louer-google madipalli-ms metah-test-to-pm miketk-6m morillo-11 n26-tpm ng-cos palantir-qureshi palantir-report pmcom-mistake pragmatic-comments raj-margin rouls-truth sharebird-amzn shih-google shinde-myths1 shinde-myths2 shinde-pmp shinde-transition straker-4p tarunam-year1 teter-story thetpgm-path tpmcareer-how tpmcareer-journey trinity-consult business-insider-instagram-tpm dcd-openai-stargate-hiring adweek-hertz computerworld-spotify consultingus-hertz digitalhealth fcw-healthcare finextra-capone geekwire-mssa infoq-lpm limmatstadt register-capone glassdoor-insight-review hacker-news-google-tpm reddit-senior-tpm-next reddit-microsoft-tpm2 reddit-amazon-pm-tpm microsoft-level-bands taro-big-tech-levels capgemini-france-cgt hn-consult hn-google-tpm legup-consult reddit-consult reddit-pmp reddit-tpm-faq tpm-academy-article educative-facebook-interview careerxray-infra-delivery careerxray-engineering-platforms dataford-accenture-pm slideorbit-consultant-time dataford-aws-pm offereasy-google-tpm productmanagersalary-tpgm interviewpal-salaries zippia-delivery-managers hireflow-deloitte prachub-sla-question techtonica-tpm-lesson decipheru-security-pm aipathly-ml-infra-pm educative-amazon-interview dataford-meta-pm coderslingo-platform-pm kracd-product-launch xjobconsult-leaving-consulting kracd-ai-ml educative-apple-interview imporinfo-infra-tpm elevatedtech-program-manager promoready-meta-pm careerclimb-uber-pm hirecade-apple accenture-roles-networkinterview singulariki-pms-cism singulariki-it-pm navytimes-mssa"
complete -c tpm -n "__fish_tpm_using_subcommand help; and not __fish_seen_subcommand_from kb" -f -a "show compare ladder switch faq search pay why sources assess kb completions help version"
complete -c tpm -n "__fish_tpm_using_subcommand help; and __fish_seen_subcommand_from kb" -f -a "new check schema export"
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from new" -f
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from export" -f
complete -c tpm -n "__fish_tpm_using_subcommand kb; and __fish_seen_subcommand_from schema" -f -a "roles show compare ladder ladder_crosswalk ladder_steps ladder_worksheet assess_questions assess_fit assess_fit_line assess_level assess_posting assess_posting_line posting_evaluation pay switch faq search why why_fact sources kb_check version error error_line data-layer data-meta data-about data-adjacent data-role data-dimensions data-concepts data-ladder data-level data-companies data-figures data-sources data-claims data-faq data-switch data-questions data-posting data-phrases"
