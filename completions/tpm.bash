_tpm() {
    local i cur prev opts cmd files
    COMPREPLY=()
    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
        cur="$2"
    else
        cur="${COMP_WORDS[COMP_CWORD]}"
    fi
    prev="$3"
    if [[ "${cur}" == "=" ]]; then
        cur=""
    elif [[ "${prev}" == "=" && ${COMP_CWORD} -gt 2 ]]; then
        prev="${COMP_WORDS[COMP_CWORD-2]}"
    fi
    cmd=""
    opts=""
    files=""

    for i in "${COMP_WORDS[@]:0:COMP_CWORD}"
    do
        case "${cmd},${i}" in
            ",$1")
                cmd="tpm"
                ;;
            tpm,assess)
                cmd="tpm__subcmd__assess"
                ;;
            tpm,compare)
                cmd="tpm__subcmd__compare"
                ;;
            tpm,completions)
                cmd="tpm__subcmd__completions"
                ;;
            tpm,faq)
                cmd="tpm__subcmd__faq"
                ;;
            tpm,help)
                cmd="tpm__subcmd__help"
                ;;
            tpm,kb)
                cmd="tpm__subcmd__kb"
                ;;
            tpm,ladder)
                cmd="tpm__subcmd__ladder"
                ;;
            tpm,pay)
                cmd="tpm__subcmd__pay"
                ;;
            tpm,search)
                cmd="tpm__subcmd__search"
                ;;
            tpm,show)
                cmd="tpm__subcmd__show"
                ;;
            tpm,sources)
                cmd="tpm__subcmd__sources"
                ;;
            tpm,switch)
                cmd="tpm__subcmd__switch"
                ;;
            tpm,version)
                cmd="tpm__subcmd__version"
                ;;
            tpm,why)
                cmd="tpm__subcmd__why"
                ;;
            tpm__subcmd__kb,check)
                cmd="tpm__subcmd__kb__subcmd__check"
                ;;
            tpm__subcmd__kb,export)
                cmd="tpm__subcmd__kb__subcmd__export"
                ;;
            tpm__subcmd__kb,new)
                cmd="tpm__subcmd__kb__subcmd__new"
                ;;
            tpm__subcmd__kb,schema)
                cmd="tpm__subcmd__kb__subcmd__schema"
                ;;
            *)
                ;;
        esac
    done

    case "${cmd}" in
        tpm)
            opts="-h -V --format --json --compact --color --width --ascii --accessible --no-input --kb --help --version assess completions version show compare ladder switch faq search pay why sources help kb"
            if [[ ${cur} == -* ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --format)
                    COMPREPLY=($(compgen -W "table plain markdown html csv tsv json ndjson" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --width)
                    COMPREPLY=("${cur}")
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o nospace
                    fi
                    return 0
                    ;;
                --kb)
                    COMPREPLY=()
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            ;;
        tpm__subcmd__assess)
            opts="-h --quick --questions --answers --answers-from --compare-with --other --batch --resume --evidence --evaluate --format --json --compact --color --width --ascii --accessible --no-input --kb --help"
            case " ${COMP_WORDS[*]:1:COMP_CWORD-1} " in
                *" level "*)
                    opts="${opts} infra product services"
                    ;;
                *" posting "*)
                    files=yes
                    ;;
                *" fit "*)
                    ;;
                *)
                    opts="${opts} fit level posting"
                    ;;
            esac
            if [[ ${cur} == -* ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --answers)
                    COMPREPLY=("${cur}")
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o nospace
                    fi
                    return 0
                    ;;
                --answers-from)
                    COMPREPLY=()
                    return 0
                    ;;
                --compare-with)
                    COMPREPLY=()
                    return 0
                    ;;
                --other)
                    COMPREPLY=()
                    return 0
                    ;;
                --evaluate)
                    COMPREPLY=()
                    return 0
                    ;;
                --format)
                    COMPREPLY=($(compgen -W "table plain markdown html csv tsv json ndjson" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --width)
                    COMPREPLY=("${cur}")
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o nospace
                    fi
                    return 0
                    ;;
                --kb)
                    COMPREPLY=()
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            ;;
        tpm__subcmd__compare)
            opts="-h --diff --format --json --compact --color --width --ascii --accessible --no-input --kb --dimension --help infra product services"
            if [[ ${cur} == -* ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --format)
                    COMPREPLY=($(compgen -W "table plain markdown html csv tsv json ndjson" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --width)
                    COMPREPLY=("${cur}")
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o nospace
                    fi
                    return 0
                    ;;
                --kb)
                    COMPREPLY=()
                    return 0
                    ;;
                --dimension)
                    COMPREPLY=($(compgen -W "primary-customer success-measure technical-depth ambiguity time-horizon incidents launch-cadence visibility travel documents degree-asked ways-in pay promotion-speed risk-if-cut exit-options" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            ;;
        tpm__subcmd__completions)
            opts="-h --format --json --compact --color --width --ascii --accessible --no-input --kb --help bash zsh fish powershell elvish nushell"
            if [[ ${cur} == -* ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --format)
                    COMPREPLY=($(compgen -W "table plain markdown html csv tsv json ndjson" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --width)
                    COMPREPLY=("${cur}")
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o nospace
                    fi
                    return 0
                    ;;
                --kb)
                    COMPREPLY=()
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            ;;
        tpm__subcmd__faq)
            opts="-h --format --json --compact --color --width --ascii --accessible --no-input --kb --help 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25"
            if [[ ${cur} == -* ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --format)
                    COMPREPLY=($(compgen -W "table plain markdown html csv tsv json ndjson" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --width)
                    COMPREPLY=("${cur}")
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o nospace
                    fi
                    return 0
                    ;;
                --kb)
                    COMPREPLY=()
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            ;;
        tpm__subcmd__help)
            opts="-h --format --json --compact --color --width --ascii --accessible --no-input --kb --help"
            case " ${COMP_WORDS[*]:1:COMP_CWORD-1} " in
                *" kb ")
                    opts="${opts} new check schema export"
                    ;;
                *" help "[!-]*)
                    ;;
                *)
                    opts="${opts} show compare ladder switch faq search pay why sources assess kb completions help version"
                    ;;
            esac
            if [[ ${cur} == -* ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --format)
                    COMPREPLY=($(compgen -W "table plain markdown html csv tsv json ndjson" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --width)
                    COMPREPLY=("${cur}")
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o nospace
                    fi
                    return 0
                    ;;
                --kb)
                    COMPREPLY=()
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            ;;
        tpm__subcmd__kb)
            opts="-h --format --json --compact --color --width --ascii --accessible --no-input --kb --help new check export schema"
            if [[ ${cur} == -* ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --format)
                    COMPREPLY=($(compgen -W "table plain markdown html csv tsv json ndjson" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --width)
                    COMPREPLY=("${cur}")
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o nospace
                    fi
                    return 0
                    ;;
                --kb)
                    COMPREPLY=()
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            ;;
        tpm__subcmd__kb__subcmd__check)
            files=yes
            opts="-h --format --json --compact --color --width --ascii --accessible --no-input --kb --help"
            if [[ ${cur} == -* ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --format)
                    COMPREPLY=($(compgen -W "table plain markdown html csv tsv json ndjson" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --width)
                    COMPREPLY=("${cur}")
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o nospace
                    fi
                    return 0
                    ;;
                --kb)
                    COMPREPLY=()
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            ;;
        tpm__subcmd__kb__subcmd__export)
            opts="-h --format --json --compact --color --width --ascii --accessible --no-input --kb --help"
            if [[ ${cur} == -* ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --format)
                    COMPREPLY=($(compgen -W "table plain markdown html csv tsv json ndjson" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --width)
                    COMPREPLY=("${cur}")
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o nospace
                    fi
                    return 0
                    ;;
                --kb)
                    COMPREPLY=()
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            ;;
        tpm__subcmd__kb__subcmd__new)
            opts="-h --role --ladder --format --json --compact --color --width --ascii --accessible --no-input --kb --help"
            if [[ ${cur} == -* ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --format)
                    COMPREPLY=($(compgen -W "table plain markdown html csv tsv json ndjson" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --width)
                    COMPREPLY=("${cur}")
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o nospace
                    fi
                    return 0
                    ;;
                --kb)
                    COMPREPLY=()
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            ;;
        tpm__subcmd__kb__subcmd__schema)
            opts="-h --format --json --compact --color --width --ascii --accessible --no-input --kb --help roles show compare ladder ladder_crosswalk ladder_steps ladder_worksheet assess_questions assess_fit assess_fit_line assess_level assess_posting assess_posting_line posting_evaluation pay switch faq search why why_fact sources kb_check version error error_line data-layer data-meta data-about data-adjacent data-role data-dimensions data-concepts data-ladder data-level data-companies data-figures data-sources data-claims data-faq data-switch data-questions data-posting data-phrases"
            if [[ ${cur} == -* ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --format)
                    COMPREPLY=($(compgen -W "table plain markdown html csv tsv json ndjson" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --width)
                    COMPREPLY=("${cur}")
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o nospace
                    fi
                    return 0
                    ;;
                --kb)
                    COMPREPLY=()
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            ;;
        tpm__subcmd__ladder)
            opts="-h --crosswalk --worksheet --format --json --compact --color --width --ascii --accessible --no-input --kb --rung --from --to --company --help infra product services"
            if [[ ${cur} == -* ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --format)
                    COMPREPLY=($(compgen -W "table plain markdown html csv tsv json ndjson" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --width)
                    COMPREPLY=("${cur}")
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o nospace
                    fi
                    return 0
                    ;;
                --kb)
                    COMPREPLY=()
                    return 0
                    ;;
                --rung)
                    COMPREPLY=($(compgen -W "associate tpm senior staff principal manager director" -- "${cur}"))
                    return 0
                    ;;
                --from)
                    COMPREPLY=($(compgen -W "associate tpm senior staff principal manager director" -- "${cur}"))
                    return 0
                    ;;
                --to)
                    COMPREPLY=($(compgen -W "associate tpm senior staff principal manager director" -- "${cur}"))
                    return 0
                    ;;
                --company)
                    COMPREPLY=($(compgen -W "dropbox gitlab engineeringladders microsoft amazon google meta uber apple made-tech uk-government accenture capgemini-france capgemini-uk techvify oracle salesforce tpm-handbook greenwich uk-moj ea" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            ;;
        tpm__subcmd__pay)
            opts="-h --by --since --all --format --json --compact --color --width --ascii --accessible --no-input --kb --company --level --help infra product services"
            if [[ ${cur} == -* ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --by)
                    COMPREPLY=($(compgen -W "role company level experience occupation place posting" -- "${cur}"))
                    return 0
                    ;;
                --since)
                    COMPREPLY=("${cur}")
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o nospace
                    fi
                    return 0
                    ;;
                --format)
                    COMPREPLY=($(compgen -W "table plain markdown html csv tsv json ndjson" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --width)
                    COMPREPLY=("${cur}")
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o nospace
                    fi
                    return 0
                    ;;
                --kb)
                    COMPREPLY=()
                    return 0
                    ;;
                --company)
                    COMPREPLY=($(compgen -W "abnormal-security abridge also amazon amazon-web-services apple atomic-semi coinbase commure compass coreweave crusoe dandy datadog decagon deloitte duolingo eight-sleep eos-it-solutions godaddy google gusto hadrian jane-street lambda landis+gyr lilt linkedin lyft medal meta microsoft mongodb nvidia onebrief ontic openai oracle palo-alto-networks paypal peraton procore rho riot-games salesforce scribd tabs thales uber voltron-data walmart warner-music-group whatnot writer" -- "${cur}"))
                    return 0
                    ;;
                --level)
                    COMPREPLY=($(compgen -W "59 61 62 63 64 65 66 67 Delivery-Manager Delivery-Manager-or-Engagement-Manager-in-title Engagement-Manager IC-3 IC-4 IC-5 IC4 IC5 IC6 ICT3 ICT4 ICT5 II III L3 L4 L5 L5A L6 L7 L8 Leadership-I Leadership-II M1 Manager-of-TPMs Manager-of-technical-program-management Principal Senior Senior-I Senior-II Staff Technical-Delivery-Manager no-seniority-word" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            ;;
        tpm__subcmd__search)
            opts="-h --kind --format --json --compact --color --width --ascii --accessible --no-input --kb --role --help"
            if [[ ${cur} == -* ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --kind)
                    COMPREPLY=($(compgen -W "faq role claim rung dimension concept fact company figure source" -- "${cur}"))
                    return 0
                    ;;
                --format)
                    COMPREPLY=($(compgen -W "table plain markdown html csv tsv json ndjson" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --width)
                    COMPREPLY=("${cur}")
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o nospace
                    fi
                    return 0
                    ;;
                --kb)
                    COMPREPLY=()
                    return 0
                    ;;
                --role)
                    COMPREPLY=($(compgen -W "infra product services" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            ;;
        tpm__subcmd__show)
            opts="-h --format --json --compact --color --width --ascii --accessible --no-input --kb --section --help infra product services hardware silicon security ml data network datacenter capacity enterprise engineering manager"
            if [[ ${cur} == -* ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --format)
                    COMPREPLY=($(compgen -W "table plain markdown html csv tsv json ndjson" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --width)
                    COMPREPLY=("${cur}")
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o nospace
                    fi
                    return 0
                    ;;
                --kb)
                    COMPREPLY=()
                    return 0
                    ;;
                --section)
                    COMPREPLY=($(compgen -W "definition responsibilities examples skills metrics artefacts stakeholders week employers entry interview growth pay boundaries unknowns" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            ;;
        tpm__subcmd__sources)
            opts="-h --grade --format --json --compact --color --width --ascii --accessible --no-input --kb --help bls-oews-2024 bls-oews-2021 bls-ooh-cism-2022 bls-ooh-pms-2021 careeronestop-pms dol-lca-fy2025 dol-lca-fy2024q1 dol-lca-fy2025-slice dol-lca-counts-fy2022-2025 govuk-dos oig-healthcare meta-eng-tpms meta-feed-ranking-posting meta-central-integrity-posting gitlab-rnd-pmo gitlab-rnd-pmo-family gitlab-infra-tpm-removed gitlab-professional-services snap-principal-staff-tpm-postings snap-specs-tpm-posting google-infra-expansion-posting google-cloud-expansion-posting google-tpu-posting google-fiber-posting google-tpm-manager-posting hardware-mechatronics-posting openai-datacenter-epm-posting gmi-cloud-tpm-posting amazon-tpm-interview-prep hitachi-client-delivery-posting cognizant-cloud-program-posting accenture-network-project-posting accenture-norway-profile deloitte-ai-data-tpm-posting capgemini-sdm-to-em capgemini-commercial-manager-posting slalom-delivery-leadership wipro-delivery-manager-posting account-delivery-manager-posting doordash-tpm-principles meta-hardware-tpm-manager-posting google-vendor-tpm-posting meta-datacenter-capacity-posting gitlab-tpm-leadership accenture-federal-tpl-posting airbnb-payments-posting dropbox-tpm-track dropbox-promotion-guidelines dropbox-myths dropbox-engineering-managers gitlab-tpm-family gitlab-infra-tpm-team gitlab-pm-role gitlab-engineering-management microsoft-principal-tpm-posting google-tpm3-posting accenture-level-posting capgemini-uk-grade-ladder made-tech-delivery-roles techvify-pm-track uk-gov-delivery-manager uk-gov-framework-download greenwich-delivery-manager uk-moj-senior-pm opm-program-career-paths whatnot-infra-tpm-posting whatnot-product-tpm-posting compass-security-tpm-posting coinbase-tpm-posting voltron-data-tpm-posting procore-gtm-systems-posting coreweave-tpm-posting peraton-deputy-pm-posting panw-services-pm-posting landisgyr-implementation-posting abnormal-deployment-posting board-ashby-2025 board-uber-2025 board-greenhouse-2025-2026 google-careers-2023 linkedin-postings-2023 remote-postings-2024 google-careers-2025 indeed-new-york-2023 airbnb-lpm aws-arc204 bcs-zuehlke ddat-pm ddat-release efmd-capgemini epam-fejes gitlab-cos gitlab-cs-roles gitlab-itpm gitlab-ps-em gitlab-ps-exec gitlab-ps-pm goog-dc-exec goog-pm-sre goog-prodcast goog-research-anand goog-tpm1 hertz-complaint ibm-badge lyft-tpm-intern madetech-adm madetech-aws madetech-dd madetech-dm madetech-dm-old madetech-hybrid madetech-ldm madetech-pdm madetech-timesheets slalom-kearney slalom-lynch spotify-migrations spotify-next18 techuk-zuehlke thoughtworks-2y postings-151 levelsfyi-export-2021 meta-product-tpm-guide exponent-facebook-tpm-questions facebook-dcn-tpm-interview prepfully-facebook-tpm gat-infra-tpms arsenii-infrastructure-program arsenii-product-launch arsenii-reliability arsenii-migration prepfully-stripe-tpm igotanoffer-amazon-tpm igotanoffer-google-tpm igotanoffer-tpm-general prepfully-aws-tpm google-tpm-interview-tips-video spi-service-delivery sap-bi-service-delivery tpm-craft-tpm-to-pm plato-engineering-to-product building-romes-tpm-vs-pm book-of-tpm-levels packt-tpm-handbook-2022 packt-moving-up-2e packt-people-manager tpm-craft-promotions nailyourjobinterview-amazon-offers vaporware-accenture-2014 accenture-levels-adventurewealth program-strategy-hq-day aws-commerce-tpm-writings dayatwork-electronics-tpm engineerseekingfire-tpm pragmatic-engineer-tpms factoftheday-tpms mrcareerguide-leaving-consulting dealpreviews-consulting-exit microsoft-genai-tpm ltimindtree-data-pm manufacturingtomorrow-hardware-pm sharebird-meta-tpm-director exponent-facebook-tpm-guide igotanoffer-meta-retrospective exponent-pm-vs-tpm gibson-program-blog-2009 tpm-blog-one-more-post silicon-tpm-case-study engineeringladders-tpm katz-staff-tpm-problem rekhi-pm-ladders accenture-md-adventurewealth sfia-level-6 sfia-level-5 sfia-9-programme-management sfia-6-programme-notes alithetpm-aws amzn-thread arsenii-roku arsenii-scrum beckham-cos beohar-offer beohar-switch bookoftpm-start cengage-lessons cox-tpm-life curtiss-t deloitte-to-ms denis-em dittman-migration educative-tpgm educative-tpm-pm epam-razorenov float-ms foss-wellcome frondozo-podcast futuregov-head gerard-roles gildeh-accenture jonpan-veterans kozak-qa larson-puzzle leslie-accenture louer-google madipalli-ms metah-test-to-pm miketk-6m morillo-11 n26-tpm ng-cos palantir-qureshi palantir-report pmcom-mistake pragmatic-comments raj-margin rouls-truth sharebird-amzn shih-google shinde-myths1 shinde-myths2 shinde-pmp shinde-transition straker-4p tarunam-year1 teter-story thetpgm-path tpmcareer-how tpmcareer-journey trinity-consult business-insider-instagram-tpm dcd-openai-stargate-hiring adweek-hertz computerworld-spotify consultingus-hertz digitalhealth fcw-healthcare finextra-capone geekwire-mssa infoq-lpm limmatstadt register-capone glassdoor-insight-review hacker-news-google-tpm reddit-senior-tpm-next reddit-microsoft-tpm2 reddit-amazon-pm-tpm microsoft-level-bands taro-big-tech-levels capgemini-france-cgt hn-consult hn-google-tpm legup-consult reddit-consult reddit-pmp reddit-tpm-faq tpm-academy-article educative-facebook-interview careerxray-infra-delivery careerxray-engineering-platforms dataford-accenture-pm slideorbit-consultant-time dataford-aws-pm offereasy-google-tpm productmanagersalary-tpgm interviewpal-salaries zippia-delivery-managers hireflow-deloitte prachub-sla-question techtonica-tpm-lesson decipheru-security-pm aipathly-ml-infra-pm educative-amazon-interview dataford-meta-pm coderslingo-platform-pm kracd-product-launch xjobconsult-leaving-consulting kracd-ai-ml educative-apple-interview imporinfo-infra-tpm elevatedtech-program-manager promoready-meta-pm careerclimb-uber-pm hirecade-apple accenture-roles-networkinterview singulariki-pms-cism singulariki-it-pm navytimes-mssa"
            if [[ ${cur} == -* ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --grade)
                    COMPREPLY=($(compgen -W "official employer submissions practitioner news community vendor" -- "${cur}"))
                    return 0
                    ;;
                --format)
                    COMPREPLY=($(compgen -W "table plain markdown html csv tsv json ndjson" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --width)
                    COMPREPLY=("${cur}")
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o nospace
                    fi
                    return 0
                    ;;
                --kb)
                    COMPREPLY=()
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            ;;
        tpm__subcmd__switch)
            opts="-h --format --json --compact --color --width --ascii --accessible --no-input --kb --help infra product services infra product services"
            if [[ ${cur} == -* ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --format)
                    COMPREPLY=($(compgen -W "table plain markdown html csv tsv json ndjson" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --width)
                    COMPREPLY=("${cur}")
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o nospace
                    fi
                    return 0
                    ;;
                --kb)
                    COMPREPLY=()
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            ;;
        tpm__subcmd__version)
            opts="-h --format --json --compact --color --width --ascii --accessible --no-input --kb --help"
            if [[ ${cur} == -* ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --format)
                    COMPREPLY=($(compgen -W "table plain markdown html csv tsv json ndjson" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --width)
                    COMPREPLY=("${cur}")
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o nospace
                    fi
                    return 0
                    ;;
                --kb)
                    COMPREPLY=()
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            ;;
        tpm__subcmd__why)
            opts="-h --verdict --unknown --format --json --compact --color --width --ascii --accessible --no-input --kb --role --help pay.infra-premium pay.infra-reasons pay.infra-ceiling pay.services-lower pay.services-slower-growth pay.saas pay.neighbours growth.infra-faster growth.infra-rapid growth.next-level-first growth.product-group-roads growth.services-leadership growth.demand growth.services-emphasis growth.saas-leadership scope.gtm-duty scope.product-technical-depth scope.infra-deeper scope.infra-behind-the-scenes scope.services-client scope.services-rare-in-tech scope.services-less-technical impact.infra-broader impact.product-user-value entry.certificates entry.first-job entry.engineer-needed entry.degree entry.move-inside exits.principal exits.director exits.chief-architect-cto exits.group-tpm exits.product-manager exits.product-leadership exits.delivery-director exits.client-partner exits.senior-operations exits.switch-infra-product exits.engineering-manager risk.job-at-risk risk.infra-indispensable risk.services-bench advice.specialise-early advice.pick-early advice.know-the-difference advice.direction-and-pay"
            if [[ ${cur} == -* ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --verdict)
                    COMPREPLY=($(compgen -W "open supported partly contradicted unmeasured" -- "${cur}"))
                    return 0
                    ;;
                --format)
                    COMPREPLY=($(compgen -W "table plain markdown html csv tsv json ndjson" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --width)
                    COMPREPLY=("${cur}")
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o nospace
                    fi
                    return 0
                    ;;
                --kb)
                    COMPREPLY=()
                    return 0
                    ;;
                --role)
                    COMPREPLY=($(compgen -W "infra product services" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            ;;
    esac

    # Names; where there are none, files if the command takes some, else options.
    COMPREPLY=( $(compgen -W "${opts}" -X '-*' -- "${cur}") )
    if [[ ${#COMPREPLY[@]} -eq 0 && -z "${files}" ]]; then
        COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
        if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
            compopt +o default
        fi
    fi
}

if [[ "${BASH_VERSINFO[0]}" -eq 4 && "${BASH_VERSINFO[1]}" -ge 4 || "${BASH_VERSINFO[0]}" -gt 4 ]]; then
    complete -F _tpm -o nosort -o bashdefault -o default tpm
else
    complete -F _tpm -o bashdefault -o default tpm
fi
