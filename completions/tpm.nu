module completions {

  def "nu-complete tpm format" [] {
    [ "table" "plain" "markdown" "html" "csv" "tsv" "json" "ndjson" ]
  }

  def "nu-complete tpm color" [] {
    [ "auto" "always" "never" ]
  }

  # Kinds of Technical Program Manager (TPM): what they do, how they differ, who says so and how firmly
  export extern tpm [
    --format: string@"nu-complete tpm format" # How to print
    --json                    # Print JSON: short for --format json
    --compact                 # Print JSON on one line
    --color: string@"nu-complete tpm color" # When to colour [default: auto]
    --width: string           # Columns of a line, 1 to 1000000 (less than 40 is raised to 40)
    --ascii                   # Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)
    --accessible              # For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)
    --no-input                # Never ask: fail instead, and say which option answers
    --kb: path                # Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)
    --help(-h)                # Print help (see more with '--help')
    --version(-V)             # Print version
  ]

  def "nu-complete tpm assess what" [] {
    [ "fit" "level" "posting" ]
  }

  def "nu-complete tpm assess format" [] {
    [ "table" "plain" "markdown" "html" "csv" "tsv" "json" "ndjson" ]
  }

  def "nu-complete tpm assess color" [] {
    [ "auto" "always" "never" ]
  }

  # Which kind suits me, where do I stand, and which kind is this job?
  export extern "tpm assess" [
    --quick                   # The short form: four questions instead of twelve
    --questions               # Print the questions
    --answers: string         # One letter for each question, in order
    --answers-from: path      # Answers as JSON: {"answers": {"QUESTION": "a", ...}}, or what --json printed ("-" is stdin)
    --compare-with: path      # Lay earlier answers beside the new ones ("-" is stdin)
    --other: path             # For level: a second person's saved answers; shows only where they differ
    --batch                   # Many at once: one JSON object a line in, one a line out. Sheets for fit (stdin, or --answers-from); {"id", "title", "text"} for posting
    --resume                  # For posting: read the text as my own experience
    --evidence                # For posting with --batch: with the phrases that counted
    --evaluate: path          # For posting: measure the reading on labelled postings, {"id", "title", "text", "label"} a line, the label a role or mixed/other ("-" is stdin)
    --format: string@"nu-complete tpm assess format" # How to print
    --json                    # Print JSON: short for --format json
    --compact                 # Print JSON on one line
    --color: string@"nu-complete tpm assess color" # When to colour [default: auto]
    --width: string           # Columns of a line, 1 to 1000000 (less than 40 is raised to 40)
    --ascii                   # Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)
    --accessible              # For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)
    --no-input                # Never ask: fail instead, and say which option answers
    --kb: path                # Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)
    --help(-h)                # Print help (see more with '--help')
    what?: string@"nu-complete tpm assess what" # What to assess: which kind suits me (fit), where I stand on the ladder (level), or which kind a text speaks of (posting)
    ...names: path            # For level, whose ladder: infra, product or services. For posting, the texts in English: plain, Markdown or HTML ("-" is stdin)
  ]

  def "nu-complete tpm completions shell" [] {
    [ "bash" "zsh" "fish" "powershell" "elvish" "nushell" ]
  }

  def "nu-complete tpm completions format" [] {
    [ "table" "plain" "markdown" "html" "csv" "tsv" "json" "ndjson" ]
  }

  def "nu-complete tpm completions color" [] {
    [ "auto" "always" "never" ]
  }

  # Print the completion script of a shell
  export extern "tpm completions" [
    --format: string@"nu-complete tpm completions format" # How to print
    --json                    # Print JSON: short for --format json
    --compact                 # Print JSON on one line
    --color: string@"nu-complete tpm completions color" # When to colour [default: auto]
    --width: string           # Columns of a line, 1 to 1000000 (less than 40 is raised to 40)
    --ascii                   # Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)
    --accessible              # For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)
    --no-input                # Never ask: fail instead, and say which option answers
    --kb: path                # Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)
    --help(-h)                # Print help (see more with '--help')
    shell: string@"nu-complete tpm completions shell" # The shell
  ]

  def "nu-complete tpm version format" [] {
    [ "table" "plain" "markdown" "html" "csv" "tsv" "json" "ndjson" ]
  }

  def "nu-complete tpm version color" [] {
    [ "auto" "always" "never" ]
  }

  # Versions of the tool, its data and its JSON
  export extern "tpm version" [
    --format: string@"nu-complete tpm version format" # How to print
    --json                    # Print JSON: short for --format json
    --compact                 # Print JSON on one line
    --color: string@"nu-complete tpm version color" # When to colour [default: auto]
    --width: string           # Columns of a line, 1 to 1000000 (less than 40 is raised to 40)
    --ascii                   # Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)
    --accessible              # For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)
    --no-input                # Never ask: fail instead, and say which option answers
    --kb: path                # Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete tpm show format" [] {
    [ "table" "plain" "markdown" "html" "csv" "tsv" "json" "ndjson" ]
  }

  def "nu-complete tpm show color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete tpm show roles" [] {
    [ "infra" "product" "services" "hardware" "silicon" "security" "ml" "data" "network" "datacenter" "capacity" "enterprise" "engineering" "manager" ]
  }

  def "nu-complete tpm show section" [] {
    [ "definition" "responsibilities" "examples" "skills" "metrics" "artefacts" "stakeholders" "week" "employers" "entry" "interview" "growth" "pay" "boundaries" "unknowns" ]
  }

  # What is this role? Without a role: what a TPM is, and which kinds there are
  export extern "tpm show" [
    --format: string@"nu-complete tpm show format" # How to print
    --json                    # Print JSON: short for --format json
    --compact                 # Print JSON on one line
    --color: string@"nu-complete tpm show color" # When to colour [default: auto]
    --width: string           # Columns of a line, 1 to 1000000 (less than 40 is raised to 40)
    --ascii                   # Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)
    --accessible              # For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)
    --no-input                # Never ask: fail instead, and say which option answers
    --kb: path                # Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)
    --section: string@"nu-complete tpm show section" # Only this part of the profile (repeatable)
    --help(-h)                # Print help (see more with '--help')
    ...roles: string@"nu-complete tpm show roles" # infra, product, services, or another name of a kind
  ]

  def "nu-complete tpm compare format" [] {
    [ "table" "plain" "markdown" "html" "csv" "tsv" "json" "ndjson" ]
  }

  def "nu-complete tpm compare color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete tpm compare roles" [] {
    [ "infra" "product" "services" ]
  }

  def "nu-complete tpm compare dimension" [] {
    [ "primary-customer" "success-measure" "technical-depth" "ambiguity" "time-horizon" "incidents" "launch-cadence" "visibility" "travel" "documents" "degree-asked" "ways-in" "pay" "promotion-speed" "risk-if-cut" "exit-options" ]
  }

  # How do roles differ?
  export extern "tpm compare" [
    --diff                    # Leave out what is the same
    --format: string@"nu-complete tpm compare format" # How to print
    --json                    # Print JSON: short for --format json
    --compact                 # Print JSON on one line
    --color: string@"nu-complete tpm compare color" # When to colour [default: auto]
    --width: string           # Columns of a line, 1 to 1000000 (less than 40 is raised to 40)
    --ascii                   # Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)
    --accessible              # For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)
    --no-input                # Never ask: fail instead, and say which option answers
    --kb: path                # Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)
    --dimension: string@"nu-complete tpm compare dimension" # Only this dimension (repeatable)
    --help(-h)                # Print help (see more with '--help')
    ...roles: string@"nu-complete tpm compare roles" # Two or three of infra, product, services; more with roles of your own
  ]

  def "nu-complete tpm ladder format" [] {
    [ "table" "plain" "markdown" "html" "csv" "tsv" "json" "ndjson" ]
  }

  def "nu-complete tpm ladder color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete tpm ladder roles" [] {
    [ "infra" "product" "services" ]
  }

  def "nu-complete tpm ladder rung" [] {
    [ "associate" "tpm" "senior" "staff" "principal" "manager" "director" ]
  }

  def "nu-complete tpm ladder from" [] {
    [ "associate" "tpm" "senior" "staff" "principal" "manager" "director" ]
  }

  def "nu-complete tpm ladder to" [] {
    [ "associate" "tpm" "senior" "staff" "principal" "manager" "director" ]
  }

  def "nu-complete tpm ladder company" [] {
    [ "dropbox" "gitlab" "engineeringladders" "microsoft" "amazon" "google" "meta" "uber" "apple" "made-tech" "uk-government" "accenture" "capgemini-france" "capgemini-uk" "techvify" "oracle" "salesforce" "tpm-handbook" "greenwich" "uk-moj" "ea" ]
  }

  # The rungs, what changes at each, and where paths lead
  export extern "tpm ladder" [
    --crosswalk               # Companies' codes side by side, rung by rung
    --worksheet               # A sheet to fill in for one role and one --rung
    --format: string@"nu-complete tpm ladder format" # How to print
    --json                    # Print JSON: short for --format json
    --compact                 # Print JSON on one line
    --color: string@"nu-complete tpm ladder color" # When to colour [default: auto]
    --width: string           # Columns of a line, 1 to 1000000 (less than 40 is raised to 40)
    --ascii                   # Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)
    --accessible              # For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)
    --no-input                # Never ask: fail instead, and say which option answers
    --kb: path                # Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)
    --rung: string@"nu-complete tpm ladder rung" # Only this rung (repeatable)
    --from: string@"nu-complete tpm ladder from" # What changes on the way from this rung ...
    --to: string@"nu-complete tpm ladder to" # ... up to this one
    --company: string@"nu-complete tpm ladder company" # This company's codes beside each rung (repeatable); with --crosswalk only these companies
    --help(-h)                # Print help (see more with '--help')
    ...roles: string@"nu-complete tpm ladder roles" # Whose reading of the rungs: infra, product, services; none for all
  ]

  def "nu-complete tpm switch format" [] {
    [ "table" "plain" "markdown" "html" "csv" "tsv" "json" "ndjson" ]
  }

  def "nu-complete tpm switch color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete tpm switch from" [] {
    [ "infra" "product" "services" ]
  }

  def "nu-complete tpm switch to" [] {
    [ "infra" "product" "services" ]
  }

  # What would moving from one role to another take?
  export extern "tpm switch" [
    --format: string@"nu-complete tpm switch format" # How to print
    --json                    # Print JSON: short for --format json
    --compact                 # Print JSON on one line
    --color: string@"nu-complete tpm switch color" # When to colour [default: auto]
    --width: string           # Columns of a line, 1 to 1000000 (less than 40 is raised to 40)
    --ascii                   # Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)
    --accessible              # For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)
    --no-input                # Never ask: fail instead, and say which option answers
    --kb: path                # Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)
    --help(-h)                # Print help (see more with '--help')
    from: string@"nu-complete tpm switch from" # The role left: infra, product or services
    to: string@"nu-complete tpm switch to" # The role entered: infra, product or services
  ]

  def "nu-complete tpm faq format" [] {
    [ "table" "plain" "markdown" "html" "csv" "tsv" "json" "ndjson" ]
  }

  def "nu-complete tpm faq color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete tpm faq words" [] {
    [ "1" "2" "3" "4" "5" "6" "7" "8" "9" "10" "11" "12" "13" "14" "15" "16" "17" "18" "19" "20" "21" "22" "23" "24" "25" ]
  }

  # What people come to ask, answered
  export extern "tpm faq" [
    --format: string@"nu-complete tpm faq format" # How to print
    --json                    # Print JSON: short for --format json
    --compact                 # Print JSON on one line
    --color: string@"nu-complete tpm faq color" # When to colour [default: auto]
    --width: string           # Columns of a line, 1 to 1000000 (less than 40 is raised to 40)
    --ascii                   # Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)
    --accessible              # For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)
    --no-input                # Never ask: fail instead, and say which option answers
    --kb: path                # Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)
    --help(-h)                # Print help (see more with '--help')
    ...words: string@"nu-complete tpm faq words" # A number, or words that the question is about; none for all
  ]

  def "nu-complete tpm search kind" [] {
    [ "faq" "role" "claim" "rung" "dimension" "concept" "fact" "company" "figure" "source" ]
  }

  def "nu-complete tpm search format" [] {
    [ "table" "plain" "markdown" "html" "csv" "tsv" "json" "ndjson" ]
  }

  def "nu-complete tpm search color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete tpm search role" [] {
    [ "infra" "product" "services" ]
  }

  # Every text of the knowledge base
  export extern "tpm search" [
    --kind: string@"nu-complete tpm search kind" # Only this kind of record
    --format: string@"nu-complete tpm search format" # How to print
    --json                    # Print JSON: short for --format json
    --compact                 # Print JSON on one line
    --color: string@"nu-complete tpm search color" # When to colour [default: auto]
    --width: string           # Columns of a line, 1 to 1000000 (less than 40 is raised to 40)
    --ascii                   # Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)
    --accessible              # For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)
    --no-input                # Never ask: fail instead, and say which option answers
    --kb: path                # Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)
    --role: string@"nu-complete tpm search role" # Only what speaks of this role
    --help(-h)                # Print help (see more with '--help')
    ...words: string          # All must match; quotation marks keep words together
  ]

  def "nu-complete tpm pay by" [] {
    [ "role" "company" "level" "experience" "occupation" "place" "posting" ]
  }

  def "nu-complete tpm pay format" [] {
    [ "table" "plain" "markdown" "html" "csv" "tsv" "json" "ndjson" ]
  }

  def "nu-complete tpm pay color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete tpm pay roles" [] {
    [ "infra" "product" "services" ]
  }

  def "nu-complete tpm pay company" [] {
    [ "abnormal-security" "abridge" "also" "amazon" "amazon-web-services" "apple" "atomic-semi" "coinbase" "commure" "compass" "coreweave" "crusoe" "dandy" "datadog" "decagon" "deloitte" "duolingo" "eight-sleep" "eos-it-solutions" "godaddy" "google" "gusto" "hadrian" "jane-street" "lambda" "landis+gyr" "lilt" "linkedin" "lyft" "medal" "meta" "microsoft" "mongodb" "nvidia" "onebrief" "ontic" "openai" "oracle" "palo-alto-networks" "paypal" "peraton" "procore" "rho" "riot-games" "salesforce" "scribd" "tabs" "thales" "uber" "voltron-data" "walmart" "warner-music-group" "whatnot" "writer" ]
  }

  def "nu-complete tpm pay level" [] {
    [ "59" "61" "62" "63" "64" "65" "66" "67" "Delivery-Manager" "Delivery-Manager-or-Engagement-Manager-in-title" "Engagement-Manager" "IC-3" "IC-4" "IC-5" "IC4" "IC5" "IC6" "ICT3" "ICT4" "ICT5" "II" "III" "L3" "L4" "L5" "L5A" "L6" "L7" "L8" "Leadership-I" "Leadership-II" "M1" "Manager-of-TPMs" "Manager-of-technical-program-management" "Principal" "Senior" "Senior-I" "Senior-II" "Staff" "Technical-Delivery-Manager" "no-seniority-word" ]
  }

  # What do they earn? The figures, with period, place and sample size
  export extern "tpm pay" [
    --by: string@"nu-complete tpm pay by" # List the figures by something else than the comparison of kinds
    --since: string           # Only figures dated this year or later
    --all                     # Every figure there is
    --format: string@"nu-complete tpm pay format" # How to print
    --json                    # Print JSON: short for --format json
    --compact                 # Print JSON on one line
    --color: string@"nu-complete tpm pay color" # When to colour [default: auto]
    --width: string           # Columns of a line, 1 to 1000000 (less than 40 is raised to 40)
    --ascii                   # Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)
    --accessible              # For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)
    --no-input                # Never ask: fail instead, and say which option answers
    --kb: path                # Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)
    --company: string@"nu-complete tpm pay company" # Only this employer
    --level: string@"nu-complete tpm pay level" # Only this level code, as TPMs or postings write it
    --help(-h)                # Print help (see more with '--help')
    ...roles: string@"nu-complete tpm pay roles" # Only these roles: infra, product, services
  ]

  def "nu-complete tpm why verdict" [] {
    [ "open" "supported" "partly" "contradicted" "unmeasured" ]
  }

  def "nu-complete tpm why format" [] {
    [ "table" "plain" "markdown" "html" "csv" "tsv" "json" "ndjson" ]
  }

  def "nu-complete tpm why color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete tpm why id" [] {
    [ "pay.infra-premium" "pay.infra-reasons" "pay.infra-ceiling" "pay.services-lower" "pay.services-slower-growth" "pay.saas" "pay.neighbours" "growth.infra-faster" "growth.infra-rapid" "growth.next-level-first" "growth.product-group-roads" "growth.services-leadership" "growth.demand" "growth.services-emphasis" "growth.saas-leadership" "scope.gtm-duty" "scope.product-technical-depth" "scope.infra-deeper" "scope.infra-behind-the-scenes" "scope.services-client" "scope.services-rare-in-tech" "scope.services-less-technical" "impact.infra-broader" "impact.product-user-value" "entry.certificates" "entry.first-job" "entry.engineer-needed" "entry.degree" "entry.move-inside" "exits.principal" "exits.director" "exits.chief-architect-cto" "exits.group-tpm" "exits.product-manager" "exits.product-leadership" "exits.delivery-director" "exits.client-partner" "exits.senior-operations" "exits.switch-infra-product" "exits.engineering-manager" "risk.job-at-risk" "risk.infra-indispensable" "risk.services-bench" "advice.specialise-early" "advice.pick-early" "advice.know-the-difference" "advice.direction-and-pay" ]
  }

  def "nu-complete tpm why role" [] {
    [ "infra" "product" "services" ]
  }

  # Who says so, how firmly, and what speaks against it?
  export extern "tpm why" [
    --verdict: string@"nu-complete tpm why verdict" # Only claims with this verdict
    --unknown                 # What nobody knows, each with a question to ask
    --format: string@"nu-complete tpm why format" # How to print
    --json                    # Print JSON: short for --format json
    --compact                 # Print JSON on one line
    --color: string@"nu-complete tpm why color" # When to colour [default: auto]
    --width: string           # Columns of a line, 1 to 1000000 (less than 40 is raised to 40)
    --ascii                   # Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)
    --accessible              # For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)
    --no-input                # Never ask: fail instead, and say which option answers
    --kb: path                # Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)
    --role: string@"nu-complete tpm why role" # Only what speaks of this role
    --help(-h)                # Print help (see more with '--help')
    id?: string@"nu-complete tpm why id" # A claim, or a fact of any screen
  ]

  def "nu-complete tpm sources grade" [] {
    [ "official" "employer" "submissions" "practitioner" "news" "community" "vendor" ]
  }

  def "nu-complete tpm sources format" [] {
    [ "table" "plain" "markdown" "html" "csv" "tsv" "json" "ndjson" ]
  }

  def "nu-complete tpm sources color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete tpm sources id" [] {
    [ "bls-oews-2024" "bls-oews-2021" "bls-ooh-cism-2022" "bls-ooh-pms-2021" "careeronestop-pms" "dol-lca-fy2025" "dol-lca-fy2024q1" "dol-lca-fy2025-slice" "dol-lca-counts-fy2022-2025" "govuk-dos" "oig-healthcare" "meta-eng-tpms" "meta-feed-ranking-posting" "meta-central-integrity-posting" "gitlab-rnd-pmo" "gitlab-rnd-pmo-family" "gitlab-infra-tpm-removed" "gitlab-professional-services" "snap-principal-staff-tpm-postings" "snap-specs-tpm-posting" "google-infra-expansion-posting" "google-cloud-expansion-posting" "google-tpu-posting" "google-fiber-posting" "google-tpm-manager-posting" "hardware-mechatronics-posting" "openai-datacenter-epm-posting" "gmi-cloud-tpm-posting" "amazon-tpm-interview-prep" "hitachi-client-delivery-posting" "cognizant-cloud-program-posting" "accenture-network-project-posting" "accenture-norway-profile" "deloitte-ai-data-tpm-posting" "capgemini-sdm-to-em" "capgemini-commercial-manager-posting" "slalom-delivery-leadership" "wipro-delivery-manager-posting" "account-delivery-manager-posting" "doordash-tpm-principles" "meta-hardware-tpm-manager-posting" "google-vendor-tpm-posting" "meta-datacenter-capacity-posting" "gitlab-tpm-leadership" "accenture-federal-tpl-posting" "airbnb-payments-posting" "dropbox-tpm-track" "dropbox-promotion-guidelines" "dropbox-myths" "dropbox-engineering-managers" "gitlab-tpm-family" "gitlab-infra-tpm-team" "gitlab-pm-role" "gitlab-engineering-management" "microsoft-principal-tpm-posting" "google-tpm3-posting" "accenture-level-posting" "capgemini-uk-grade-ladder" "made-tech-delivery-roles" "techvify-pm-track" "uk-gov-delivery-manager" "uk-gov-framework-download" "greenwich-delivery-manager" "uk-moj-senior-pm" "opm-program-career-paths" "whatnot-infra-tpm-posting" "whatnot-product-tpm-posting" "compass-security-tpm-posting" "coinbase-tpm-posting" "voltron-data-tpm-posting" "procore-gtm-systems-posting" "coreweave-tpm-posting" "peraton-deputy-pm-posting" "panw-services-pm-posting" "landisgyr-implementation-posting" "abnormal-deployment-posting" "board-ashby-2025" "board-uber-2025" "board-greenhouse-2025-2026" "google-careers-2023" "linkedin-postings-2023" "remote-postings-2024" "google-careers-2025" "indeed-new-york-2023" "airbnb-lpm" "aws-arc204" "bcs-zuehlke" "ddat-pm" "ddat-release" "efmd-capgemini" "epam-fejes" "gitlab-cos" "gitlab-cs-roles" "gitlab-itpm" "gitlab-ps-em" "gitlab-ps-exec" "gitlab-ps-pm" "goog-dc-exec" "goog-pm-sre" "goog-prodcast" "goog-research-anand" "goog-tpm1" "hertz-complaint" "ibm-badge" "lyft-tpm-intern" "madetech-adm" "madetech-aws" "madetech-dd" "madetech-dm" "madetech-dm-old" "madetech-hybrid" "madetech-ldm" "madetech-pdm" "madetech-timesheets" "slalom-kearney" "slalom-lynch" "spotify-migrations" "spotify-next18" "techuk-zuehlke" "thoughtworks-2y" "postings-151" "levelsfyi-export-2021" "meta-product-tpm-guide" "exponent-facebook-tpm-questions" "facebook-dcn-tpm-interview" "prepfully-facebook-tpm" "gat-infra-tpms" "arsenii-infrastructure-program" "arsenii-product-launch" "arsenii-reliability" "arsenii-migration" "prepfully-stripe-tpm" "igotanoffer-amazon-tpm" "igotanoffer-google-tpm" "igotanoffer-tpm-general" "prepfully-aws-tpm" "google-tpm-interview-tips-video" "spi-service-delivery" "sap-bi-service-delivery" "tpm-craft-tpm-to-pm" "plato-engineering-to-product" "building-romes-tpm-vs-pm" "book-of-tpm-levels" "packt-tpm-handbook-2022" "packt-moving-up-2e" "packt-people-manager" "tpm-craft-promotions" "nailyourjobinterview-amazon-offers" "vaporware-accenture-2014" "accenture-levels-adventurewealth" "program-strategy-hq-day" "aws-commerce-tpm-writings" "dayatwork-electronics-tpm" "engineerseekingfire-tpm" "pragmatic-engineer-tpms" "factoftheday-tpms" "mrcareerguide-leaving-consulting" "dealpreviews-consulting-exit" "microsoft-genai-tpm" "ltimindtree-data-pm" "manufacturingtomorrow-hardware-pm" "sharebird-meta-tpm-director" "exponent-facebook-tpm-guide" "igotanoffer-meta-retrospective" "exponent-pm-vs-tpm" "gibson-program-blog-2009" "tpm-blog-one-more-post" "silicon-tpm-case-study" "engineeringladders-tpm" "katz-staff-tpm-problem" "rekhi-pm-ladders" "accenture-md-adventurewealth" "sfia-level-6" "sfia-level-5" "sfia-9-programme-management" "sfia-6-programme-notes" "alithetpm-aws" "amzn-thread" "arsenii-roku" "arsenii-scrum" "beckham-cos" "beohar-offer" "beohar-switch" "bookoftpm-start" "cengage-lessons" "cox-tpm-life" "curtiss-t" "deloitte-to-ms" "denis-em" "dittman-migration" "educative-tpgm" "educative-tpm-pm" "epam-razorenov" "float-ms" "foss-wellcome" "frondozo-podcast" "futuregov-head" "gerard-roles" "gildeh-accenture" "jonpan-veterans" "kozak-qa" "larson-puzzle" "leslie-accenture" "louer-google" "madipalli-ms" "metah-test-to-pm" "miketk-6m" "morillo-11" "n26-tpm" "ng-cos" "palantir-qureshi" "palantir-report" "pmcom-mistake" "pragmatic-comments" "raj-margin" "rouls-truth" "sharebird-amzn" "shih-google" "shinde-myths1" "shinde-myths2" "shinde-pmp" "shinde-transition" "straker-4p" "tarunam-year1" "teter-story" "thetpgm-path" "tpmcareer-how" "tpmcareer-journey" "trinity-consult" "business-insider-instagram-tpm" "dcd-openai-stargate-hiring" "adweek-hertz" "computerworld-spotify" "consultingus-hertz" "digitalhealth" "fcw-healthcare" "finextra-capone" "geekwire-mssa" "infoq-lpm" "limmatstadt" "register-capone" "glassdoor-insight-review" "hacker-news-google-tpm" "reddit-senior-tpm-next" "reddit-microsoft-tpm2" "reddit-amazon-pm-tpm" "microsoft-level-bands" "taro-big-tech-levels" "capgemini-france-cgt" "hn-consult" "hn-google-tpm" "legup-consult" "reddit-consult" "reddit-pmp" "reddit-tpm-faq" "tpm-academy-article" "educative-facebook-interview" "careerxray-infra-delivery" "careerxray-engineering-platforms" "dataford-accenture-pm" "slideorbit-consultant-time" "dataford-aws-pm" "offereasy-google-tpm" "productmanagersalary-tpgm" "interviewpal-salaries" "zippia-delivery-managers" "hireflow-deloitte" "prachub-sla-question" "techtonica-tpm-lesson" "decipheru-security-pm" "aipathly-ml-infra-pm" "educative-amazon-interview" "dataford-meta-pm" "coderslingo-platform-pm" "kracd-product-launch" "xjobconsult-leaving-consulting" "kracd-ai-ml" "educative-apple-interview" "imporinfo-infra-tpm" "elevatedtech-program-manager" "promoready-meta-pm" "careerclimb-uber-pm" "hirecade-apple" "accenture-roles-networkinterview" "singulariki-pms-cism" "singulariki-it-pm" "navytimes-mssa" ]
  }

  # Where does it all come from?
  export extern "tpm sources" [
    --grade: string@"nu-complete tpm sources grade" # Only sources of this grade
    --format: string@"nu-complete tpm sources format" # How to print
    --json                    # Print JSON: short for --format json
    --compact                 # Print JSON on one line
    --color: string@"nu-complete tpm sources color" # When to colour [default: auto]
    --width: string           # Columns of a line, 1 to 1000000 (less than 40 is raised to 40)
    --ascii                   # Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)
    --accessible              # For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)
    --no-input                # Never ask: fail instead, and say which option answers
    --kb: path                # Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)
    --help(-h)                # Print help (see more with '--help')
    id?: string@"nu-complete tpm sources id" # One source, with the facts that rest on it
  ]

  def "nu-complete tpm help format" [] {
    [ "table" "plain" "markdown" "html" "csv" "tsv" "json" "ndjson" ]
  }

  def "nu-complete tpm help color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete tpm help command" [] {
    [ "show" "compare" "ladder" "switch" "faq" "search" "pay" "why" "sources" "assess" "kb" "completions" "help" "version" ]
  }

  # Help on a command
  export extern "tpm help" [
    --format: string@"nu-complete tpm help format" # How to print
    --json                    # Print JSON: short for --format json
    --compact                 # Print JSON on one line
    --color: string@"nu-complete tpm help color" # When to colour [default: auto]
    --width: string           # Columns of a line, 1 to 1000000 (less than 40 is raised to 40)
    --ascii                   # Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)
    --accessible              # For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)
    --no-input                # Never ask: fail instead, and say which option answers
    --kb: path                # Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)
    --help(-h)                # Print help (see more with '--help')
    ...command: string@"nu-complete tpm help command" # The command, with its own below it; none for the whole
  ]

  def "nu-complete tpm kb format" [] {
    [ "table" "plain" "markdown" "html" "csv" "tsv" "json" "ndjson" ]
  }

  def "nu-complete tpm kb color" [] {
    [ "auto" "always" "never" ]
  }

  # Your own roles and ladders over the built-in ones
  export extern "tpm kb" [
    --format: string@"nu-complete tpm kb format" # How to print
    --json                    # Print JSON: short for --format json
    --compact                 # Print JSON on one line
    --color: string@"nu-complete tpm kb color" # When to colour [default: auto]
    --width: string           # Columns of a line, 1 to 1000000 (less than 40 is raised to 40)
    --ascii                   # Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)
    --accessible              # For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)
    --no-input                # Never ask: fail instead, and say which option answers
    --kb: path                # Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete tpm kb new format" [] {
    [ "table" "plain" "markdown" "html" "csv" "tsv" "json" "ndjson" ]
  }

  def "nu-complete tpm kb new color" [] {
    [ "auto" "always" "never" ]
  }

  # Print a file to start from, which explains itself
  export extern "tpm kb new" [
    --role                    # A role of your own: its profile, its skills, its readings beside the built-in roles
    --ladder                  # Your company's ladder beside the others
    --format: string@"nu-complete tpm kb new format" # How to print
    --json                    # Print JSON: short for --format json
    --compact                 # Print JSON on one line
    --color: string@"nu-complete tpm kb new color" # When to colour [default: auto]
    --width: string           # Columns of a line, 1 to 1000000 (less than 40 is raised to 40)
    --ascii                   # Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)
    --accessible              # For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)
    --no-input                # Never ask: fail instead, and say which option answers
    --kb: path                # Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete tpm kb check format" [] {
    [ "table" "plain" "markdown" "html" "csv" "tsv" "json" "ndjson" ]
  }

  def "nu-complete tpm kb check color" [] {
    [ "auto" "always" "never" ]
  }

  # What is wrong with a file: everything at once, with line and column
  export extern "tpm kb check" [
    --format: string@"nu-complete tpm kb check format" # How to print
    --json                    # Print JSON: short for --format json
    --compact                 # Print JSON on one line
    --color: string@"nu-complete tpm kb check color" # When to colour [default: auto]
    --width: string           # Columns of a line, 1 to 1000000 (less than 40 is raised to 40)
    --ascii                   # Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)
    --accessible              # For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)
    --no-input                # Never ask: fail instead, and say which option answers
    --kb: path                # Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)
    --help(-h)                # Print help (see more with '--help')
    ...files: path            # The files, or folders of them, in the order in which they are laid ("-" is stdin)
  ]

  def "nu-complete tpm kb export format" [] {
    [ "table" "plain" "markdown" "html" "csv" "tsv" "json" "ndjson" ]
  }

  def "nu-complete tpm kb export color" [] {
    [ "auto" "always" "never" ]
  }

  # Everything there is as one JSON document; with --format csv, tsv or ndjson its facts, one a line
  export extern "tpm kb export" [
    --format: string@"nu-complete tpm kb export format" # How to print
    --json                    # Print JSON: short for --format json
    --compact                 # Print JSON on one line
    --color: string@"nu-complete tpm kb export color" # When to colour [default: auto]
    --width: string           # Columns of a line, 1 to 1000000 (less than 40 is raised to 40)
    --ascii                   # Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)
    --accessible              # For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)
    --no-input                # Never ask: fail instead, and say which option answers
    --kb: path                # Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete tpm kb schema format" [] {
    [ "table" "plain" "markdown" "html" "csv" "tsv" "json" "ndjson" ]
  }

  def "nu-complete tpm kb schema color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete tpm kb schema kind" [] {
    [ "roles" "show" "compare" "ladder" "ladder_crosswalk" "ladder_steps" "ladder_worksheet" "assess_questions" "assess_fit" "assess_fit_line" "assess_level" "assess_posting" "assess_posting_line" "posting_evaluation" "pay" "switch" "faq" "search" "why" "why_fact" "sources" "kb_check" "version" "error" "error_line" "data-layer" "data-meta" "data-about" "data-adjacent" "data-role" "data-dimensions" "data-concepts" "data-ladder" "data-level" "data-companies" "data-figures" "data-sources" "data-claims" "data-faq" "data-switch" "data-questions" "data-posting" "data-phrases" ]
  }

  # The JSON Schema of an answer, or of a data file; without a name all names
  export extern "tpm kb schema" [
    --format: string@"nu-complete tpm kb schema format" # How to print
    --json                    # Print JSON: short for --format json
    --compact                 # Print JSON on one line
    --color: string@"nu-complete tpm kb schema color" # When to colour [default: auto]
    --width: string           # Columns of a line, 1 to 1000000 (less than 40 is raised to 40)
    --ascii                   # Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)
    --accessible              # For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)
    --no-input                # Never ask: fail instead, and say which option answers
    --kb: path                # Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)
    --help(-h)                # Print help (see more with '--help')
    kind?: string@"nu-complete tpm kb schema kind" # The kind of an answer, or data- and the kind of a file
  ]

}

export use completions *
