
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
            cand --color 'When to colour [default: auto]'
            cand --width 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)'
            cand --kb 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)'
            cand --json 'Print JSON: short for --format json'
            cand --compact 'Print JSON on one line'
            cand --ascii 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)'
            cand --accessible 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
            cand --no-input 'Never ask: fail instead, and say which option answers'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand assess 'Which kind suits me, where do I stand, and which kind is this job?'
            cand completions 'Print the completion script of a shell'
            cand version 'Versions of the tool, its data and its JSON'
            cand show 'What is this role? Without a role: what a TPM is, and which kinds there are'
            cand compare 'How do roles differ?'
            cand ladder 'The rungs, what changes at each, and where paths lead'
            cand switch 'What would moving from one role to another take?'
            cand faq 'What people come to ask, answered'
            cand search 'Every text of the knowledge base'
            cand pay 'What do they earn? The figures, with period, place and sample size'
            cand why 'Who says so, how firmly, and what speaks against it?'
            cand sources 'Where does it all come from?'
            cand help 'Help on a command'
            cand kb 'Your own roles and ladders over the built-in ones'
        }
        &'tpm;assess'= {
            for name [fit level posting] { cand $name $name }
            cand --answers 'One letter for each question, in order'
            cand --answers-from 'Answers as JSON: {"answers": {"QUESTION": "a", ...}}, or what --json printed ("-" is stdin)'
            cand --compare-with 'Lay earlier answers beside the new ones ("-" is stdin)'
            cand --other 'For level: a second person''s saved answers; shows only where they differ'
            cand --evaluate 'For posting: measure the reading on labelled postings, {"id", "title", "text", "label"} a line, the label a role or mixed/other ("-" is stdin)'
            cand --format 'How to print'
            cand --color 'When to colour [default: auto]'
            cand --width 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)'
            cand --kb 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)'
            cand --quick 'The short form: four questions instead of twelve'
            cand --questions 'Print the questions'
            cand --batch 'Many at once: one JSON object a line in, one a line out. Sheets for fit (stdin, or --answers-from); {"id", "title", "text"} for posting'
            cand --resume 'For posting: read the text as my own experience'
            cand --evidence 'For posting with --batch: with the phrases that counted'
            cand --json 'Print JSON: short for --format json'
            cand --compact 'Print JSON on one line'
            cand --ascii 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)'
            cand --accessible 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
            cand --no-input 'Never ask: fail instead, and say which option answers'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'tpm;completions'= {
            for name [bash zsh fish powershell elvish nushell] { cand $name $name }
            cand --format 'How to print'
            cand --color 'When to colour [default: auto]'
            cand --width 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)'
            cand --kb 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)'
            cand --json 'Print JSON: short for --format json'
            cand --compact 'Print JSON on one line'
            cand --ascii 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)'
            cand --accessible 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
            cand --no-input 'Never ask: fail instead, and say which option answers'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'tpm;version'= {
            cand --format 'How to print'
            cand --color 'When to colour [default: auto]'
            cand --width 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)'
            cand --kb 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)'
            cand --json 'Print JSON: short for --format json'
            cand --compact 'Print JSON on one line'
            cand --ascii 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)'
            cand --accessible 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
            cand --no-input 'Never ask: fail instead, and say which option answers'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'tpm;show'= {
            for name [infra product services hardware silicon security ml data network datacenter capacity enterprise engineering manager] { cand $name $name }
            cand --format 'How to print'
            cand --color 'When to colour [default: auto]'
            cand --width 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)'
            cand --kb 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)'
            cand --section 'Only this part of the profile (repeatable)'
            cand --json 'Print JSON: short for --format json'
            cand --compact 'Print JSON on one line'
            cand --ascii 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)'
            cand --accessible 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
            cand --no-input 'Never ask: fail instead, and say which option answers'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'tpm;compare'= {
            for name [infra product services] { cand $name $name }
            cand --format 'How to print'
            cand --color 'When to colour [default: auto]'
            cand --width 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)'
            cand --kb 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)'
            cand --dimension 'Only this dimension (repeatable)'
            cand --diff 'Leave out what is the same'
            cand --json 'Print JSON: short for --format json'
            cand --compact 'Print JSON on one line'
            cand --ascii 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)'
            cand --accessible 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
            cand --no-input 'Never ask: fail instead, and say which option answers'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'tpm;ladder'= {
            for name [infra product services] { cand $name $name }
            cand --format 'How to print'
            cand --color 'When to colour [default: auto]'
            cand --width 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)'
            cand --kb 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)'
            cand --rung 'Only this rung (repeatable)'
            cand --from 'What changes on the way from this rung ...'
            cand --to '... up to this one'
            cand --company 'This company''s codes beside each rung (repeatable); with --crosswalk only these companies'
            cand --crosswalk 'Companies'' codes side by side, rung by rung'
            cand --worksheet 'A sheet to fill in for one role and one --rung'
            cand --json 'Print JSON: short for --format json'
            cand --compact 'Print JSON on one line'
            cand --ascii 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)'
            cand --accessible 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
            cand --no-input 'Never ask: fail instead, and say which option answers'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'tpm;switch'= {
            for name [infra product services] { cand $name $name }
            cand --format 'How to print'
            cand --color 'When to colour [default: auto]'
            cand --width 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)'
            cand --kb 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)'
            cand --json 'Print JSON: short for --format json'
            cand --compact 'Print JSON on one line'
            cand --ascii 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)'
            cand --accessible 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
            cand --no-input 'Never ask: fail instead, and say which option answers'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'tpm;faq'= {
            for name [1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25] { cand $name $name }
            cand --format 'How to print'
            cand --color 'When to colour [default: auto]'
            cand --width 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)'
            cand --kb 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)'
            cand --json 'Print JSON: short for --format json'
            cand --compact 'Print JSON on one line'
            cand --ascii 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)'
            cand --accessible 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
            cand --no-input 'Never ask: fail instead, and say which option answers'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'tpm;search'= {
            cand --kind 'Only this kind of record'
            cand --format 'How to print'
            cand --color 'When to colour [default: auto]'
            cand --width 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)'
            cand --kb 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)'
            cand --role 'Only what speaks of this role'
            cand --json 'Print JSON: short for --format json'
            cand --compact 'Print JSON on one line'
            cand --ascii 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)'
            cand --accessible 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
            cand --no-input 'Never ask: fail instead, and say which option answers'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'tpm;pay'= {
            for name [infra product services] { cand $name $name }
            cand --by 'List the figures by something else than the comparison of kinds'
            cand --since 'Only figures dated this year or later'
            cand --format 'How to print'
            cand --color 'When to colour [default: auto]'
            cand --width 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)'
            cand --kb 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)'
            cand --company 'Only this employer'
            cand --level 'Only this level code, as TPMs or postings write it'
            cand --all 'Every figure there is'
            cand --json 'Print JSON: short for --format json'
            cand --compact 'Print JSON on one line'
            cand --ascii 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)'
            cand --accessible 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
            cand --no-input 'Never ask: fail instead, and say which option answers'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'tpm;why'= {
            for name [pay.infra-premium pay.infra-reasons pay.infra-ceiling pay.services-lower pay.services-slower-growth pay.saas pay.neighbours growth.infra-faster growth.infra-rapid growth.next-level-first growth.product-group-roads growth.services-leadership growth.demand growth.services-emphasis growth.saas-leadership scope.gtm-duty scope.product-technical-depth scope.infra-deeper scope.infra-behind-the-scenes scope.services-client scope.services-rare-in-tech scope.services-less-technical impact.infra-broader impact.product-user-value entry.certificates entry.first-job entry.engineer-needed entry.degree entry.move-inside exits.principal exits.director exits.chief-architect-cto exits.group-tpm exits.product-manager exits.product-leadership exits.delivery-director exits.client-partner exits.senior-operations exits.switch-infra-product exits.engineering-manager risk.job-at-risk risk.infra-indispensable risk.services-bench advice.specialise-early advice.pick-early advice.know-the-difference advice.direction-and-pay] { cand $name $name }
            cand --verdict 'Only claims with this verdict'
            cand --format 'How to print'
            cand --color 'When to colour [default: auto]'
            cand --width 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)'
            cand --kb 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)'
            cand --role 'Only what speaks of this role'
            cand --unknown 'What nobody knows, each with a question to ask'
            cand --json 'Print JSON: short for --format json'
            cand --compact 'Print JSON on one line'
            cand --ascii 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)'
            cand --accessible 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
            cand --no-input 'Never ask: fail instead, and say which option answers'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'tpm;sources'= {
            for name [bls-oews-2024 bls-oews-2021 bls-ooh-cism-2022 bls-ooh-pms-2021 careeronestop-pms dol-lca-fy2025 dol-lca-fy2024q1 dol-lca-fy2025-slice dol-lca-counts-fy2022-2025 govuk-dos oig-healthcare meta-eng-tpms meta-feed-ranking-posting meta-central-integrity-posting gitlab-rnd-pmo gitlab-rnd-pmo-family gitlab-infra-tpm-removed gitlab-professional-services snap-principal-staff-tpm-postings snap-specs-tpm-posting google-infra-expansion-posting google-cloud-expansion-posting google-tpu-posting google-fiber-posting google-tpm-manager-posting hardware-mechatronics-posting openai-datacenter-epm-posting gmi-cloud-tpm-posting amazon-tpm-interview-prep hitachi-client-delivery-posting cognizant-cloud-program-posting accenture-network-project-posting accenture-norway-profile deloitte-ai-data-tpm-posting capgemini-sdm-to-em capgemini-commercial-manager-posting slalom-delivery-leadership wipro-delivery-manager-posting account-delivery-manager-posting doordash-tpm-principles meta-hardware-tpm-manager-posting google-vendor-tpm-posting meta-datacenter-capacity-posting gitlab-tpm-leadership accenture-federal-tpl-posting airbnb-payments-posting dropbox-tpm-track dropbox-promotion-guidelines dropbox-myths dropbox-engineering-managers gitlab-tpm-family gitlab-infra-tpm-team gitlab-pm-role gitlab-engineering-management microsoft-principal-tpm-posting google-tpm3-posting accenture-level-posting capgemini-uk-grade-ladder made-tech-delivery-roles techvify-pm-track uk-gov-delivery-manager uk-gov-framework-download greenwich-delivery-manager uk-moj-senior-pm opm-program-career-paths whatnot-infra-tpm-posting whatnot-product-tpm-posting compass-security-tpm-posting coinbase-tpm-posting voltron-data-tpm-posting procore-gtm-systems-posting coreweave-tpm-posting peraton-deputy-pm-posting panw-services-pm-posting landisgyr-implementation-posting abnormal-deployment-posting board-ashby-2025 board-uber-2025 board-greenhouse-2025-2026 google-careers-2023 linkedin-postings-2023 remote-postings-2024 google-careers-2025 indeed-new-york-2023 airbnb-lpm aws-arc204 bcs-zuehlke ddat-pm ddat-release efmd-capgemini epam-fejes gitlab-cos gitlab-cs-roles gitlab-itpm gitlab-ps-em gitlab-ps-exec gitlab-ps-pm goog-dc-exec goog-pm-sre goog-prodcast goog-research-anand goog-tpm1 hertz-complaint ibm-badge lyft-tpm-intern madetech-adm madetech-aws madetech-dd madetech-dm madetech-dm-old madetech-hybrid madetech-ldm madetech-pdm madetech-timesheets slalom-kearney slalom-lynch spotify-migrations spotify-next18 techuk-zuehlke thoughtworks-2y postings-151 levelsfyi-export-2021 meta-product-tpm-guide exponent-facebook-tpm-questions facebook-dcn-tpm-interview prepfully-facebook-tpm gat-infra-tpms arsenii-infrastructure-program arsenii-product-launch arsenii-reliability arsenii-migration prepfully-stripe-tpm igotanoffer-amazon-tpm igotanoffer-google-tpm igotanoffer-tpm-general prepfully-aws-tpm google-tpm-interview-tips-video spi-service-delivery sap-bi-service-delivery tpm-craft-tpm-to-pm plato-engineering-to-product building-romes-tpm-vs-pm book-of-tpm-levels packt-tpm-handbook-2022 packt-moving-up-2e packt-people-manager tpm-craft-promotions nailyourjobinterview-amazon-offers vaporware-accenture-2014 accenture-levels-adventurewealth program-strategy-hq-day aws-commerce-tpm-writings dayatwork-electronics-tpm engineerseekingfire-tpm pragmatic-engineer-tpms factoftheday-tpms mrcareerguide-leaving-consulting dealpreviews-consulting-exit microsoft-genai-tpm ltimindtree-data-pm manufacturingtomorrow-hardware-pm sharebird-meta-tpm-director exponent-facebook-tpm-guide igotanoffer-meta-retrospective exponent-pm-vs-tpm gibson-program-blog-2009 tpm-blog-one-more-post silicon-tpm-case-study engineeringladders-tpm katz-staff-tpm-problem rekhi-pm-ladders accenture-md-adventurewealth sfia-level-6 sfia-level-5 sfia-9-programme-management sfia-6-programme-notes alithetpm-aws amzn-thread arsenii-roku arsenii-scrum beckham-cos beohar-offer beohar-switch bookoftpm-start cengage-lessons cox-tpm-life curtiss-t deloitte-to-ms denis-em dittman-migration educative-tpgm educative-tpm-pm epam-razorenov float-ms foss-wellcome frondozo-podcast futuregov-head gerard-roles gildeh-accenture jonpan-veterans kozak-qa larson-puzzle leslie-accenture louer-google madipalli-ms metah-test-to-pm miketk-6m morillo-11 n26-tpm ng-cos palantir-qureshi palantir-report pmcom-mistake pragmatic-comments raj-margin rouls-truth sharebird-amzn shih-google shinde-myths1 shinde-myths2 shinde-pmp shinde-transition straker-4p tarunam-year1 teter-story thetpgm-path tpmcareer-how tpmcareer-journey trinity-consult business-insider-instagram-tpm dcd-openai-stargate-hiring adweek-hertz computerworld-spotify consultingus-hertz digitalhealth fcw-healthcare finextra-capone geekwire-mssa infoq-lpm limmatstadt register-capone glassdoor-insight-review hacker-news-google-tpm reddit-senior-tpm-next reddit-microsoft-tpm2 reddit-amazon-pm-tpm microsoft-level-bands taro-big-tech-levels capgemini-france-cgt hn-consult hn-google-tpm legup-consult reddit-consult reddit-pmp reddit-tpm-faq tpm-academy-article educative-facebook-interview careerxray-infra-delivery careerxray-engineering-platforms dataford-accenture-pm slideorbit-consultant-time dataford-aws-pm offereasy-google-tpm productmanagersalary-tpgm interviewpal-salaries zippia-delivery-managers hireflow-deloitte prachub-sla-question techtonica-tpm-lesson decipheru-security-pm aipathly-ml-infra-pm educative-amazon-interview dataford-meta-pm coderslingo-platform-pm kracd-product-launch xjobconsult-leaving-consulting kracd-ai-ml educative-apple-interview imporinfo-infra-tpm elevatedtech-program-manager promoready-meta-pm careerclimb-uber-pm hirecade-apple accenture-roles-networkinterview singulariki-pms-cism singulariki-it-pm navytimes-mssa] { cand $name $name }
            cand --grade 'Only sources of this grade'
            cand --format 'How to print'
            cand --color 'When to colour [default: auto]'
            cand --width 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)'
            cand --kb 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)'
            cand --json 'Print JSON: short for --format json'
            cand --compact 'Print JSON on one line'
            cand --ascii 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)'
            cand --accessible 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
            cand --no-input 'Never ask: fail instead, and say which option answers'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'tpm;help'= {
            for name [show compare ladder switch faq search pay why sources assess kb completions help version] { cand $name $name }
            cand --format 'How to print'
            cand --color 'When to colour [default: auto]'
            cand --width 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)'
            cand --kb 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)'
            cand --json 'Print JSON: short for --format json'
            cand --compact 'Print JSON on one line'
            cand --ascii 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)'
            cand --accessible 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
            cand --no-input 'Never ask: fail instead, and say which option answers'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'tpm;kb'= {
            cand --format 'How to print'
            cand --color 'When to colour [default: auto]'
            cand --width 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)'
            cand --kb 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)'
            cand --json 'Print JSON: short for --format json'
            cand --compact 'Print JSON on one line'
            cand --ascii 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)'
            cand --accessible 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
            cand --no-input 'Never ask: fail instead, and say which option answers'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand new 'Print a file to start from, which explains itself'
            cand check 'What is wrong with a file: everything at once, with line and column'
            cand export 'Everything there is as one JSON document; with --format csv, tsv or ndjson its facts, one a line'
            cand schema 'The JSON Schema of an answer, or of a data file; without a name all names'
        }
        &'tpm;kb;new'= {
            cand --format 'How to print'
            cand --color 'When to colour [default: auto]'
            cand --width 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)'
            cand --kb 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)'
            cand --role 'A role of your own: its profile, its skills, its readings beside the built-in roles'
            cand --ladder 'Your company''s ladder beside the others'
            cand --json 'Print JSON: short for --format json'
            cand --compact 'Print JSON on one line'
            cand --ascii 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)'
            cand --accessible 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
            cand --no-input 'Never ask: fail instead, and say which option answers'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'tpm;kb;check'= {
            cand --format 'How to print'
            cand --color 'When to colour [default: auto]'
            cand --width 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)'
            cand --kb 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)'
            cand --json 'Print JSON: short for --format json'
            cand --compact 'Print JSON on one line'
            cand --ascii 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)'
            cand --accessible 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
            cand --no-input 'Never ask: fail instead, and say which option answers'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'tpm;kb;export'= {
            cand --format 'How to print'
            cand --color 'When to colour [default: auto]'
            cand --width 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)'
            cand --kb 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)'
            cand --json 'Print JSON: short for --format json'
            cand --compact 'Print JSON on one line'
            cand --ascii 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)'
            cand --accessible 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
            cand --no-input 'Never ask: fail instead, and say which option answers'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'tpm;kb;schema'= {
            for name [roles show compare ladder ladder_crosswalk ladder_steps ladder_worksheet assess_questions assess_fit assess_fit_line assess_level assess_posting assess_posting_line posting_evaluation pay switch faq search why why_fact sources kb_check version error error_line data-layer data-meta data-about data-adjacent data-role data-dimensions data-concepts data-ladder data-level data-companies data-figures data-sources data-claims data-faq data-switch data-questions data-posting data-phrases] { cand $name $name }
            cand --format 'How to print'
            cand --color 'When to colour [default: auto]'
            cand --width 'Columns of a line, 1 to 1000000 (less than 40 is raised to 40)'
            cand --kb 'Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)'
            cand --json 'Print JSON: short for --format json'
            cand --compact 'Print JSON on one line'
            cand --ascii 'Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)'
            cand --accessible 'For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)'
            cand --no-input 'Never ask: fail instead, and say which option answers'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
    ]
    $completions[$command]
}
