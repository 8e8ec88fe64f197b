#!/usr/bin/env python3
"""Prints made-up job postings as ndjson, to measure `tpm assess posting --batch` with.

    benches/postings/make.py N [--seed S] > postings.ndjson

Each line is {"id", "title", "text"}; the text is 3,000 bytes plus or minus 10 %. The same N and seed give the
same bytes. No employer wrote a word of this: the sentences are put together below from our own vocabulary, so the
postings are good for speed, memory and order, and say nothing about how well `tpm` reads real ones.
"""

import argparse
import json
import os
import random
import sys

# What a duty is about. Every fifth posting has no kind of its own and only says GENERAL things.
TOPICS = {
    "infra": """
        capacity planning for compute and storage|the rollout of a new data centre network|server and rack deployments
        disaster recovery tests across regions|the migration of internal services to Kubernetes|the on-call rotation and its tooling
        reliability targets and error budgets|the build and release tooling that engineers use|incident reviews and their follow-ups
        the training platform for machine learning|fibre and backbone upgrades|observability for the internal platform
        the retirement of old storage clusters|demand forecasts for servers|the developer platform and its adoption
        load balancing and traffic management|power and cooling limits of new sites|database upgrades without downtime
        the configuration of the whole fleet|latency and availability of shared services""",
    "product": """
        new features of the mobile app|the launch of the web product in more countries|the checkout and its payment methods
        A/B tests of the sign-up|search results and their ranking|the advertising products and their auctions
        the product roadmap together with product managers|beta programmes with early users|the user experience of the home page
        releases to the app stores|feedback from users after each launch|growth and retention of subscribers
        the video player and its captions|notifications that users want to keep|go-to-market plans with marketing
        accessibility of every screen|the public API that developers outside build on|new levels and events of the game
        prototypes, user research and design reviews|the launch calendar of the consumer apps""",
    "services": """
        engagements for several clients at once|statements of work and change requests|the implementation at the customer's site
        workshops with the client's business owners|budgets, margins and invoices of client projects|the onboarding of new customers
        delivery teams on site and offshore|status reports for client executives|service level agreements of managed services
        the migration of a client's systems|requirements that the client signs off|the handover to the customer's support team
        proposals and estimates in presales|utilisation and staffing of consultants|contract milestones and acceptance tests
        escalations from key accounts|the statement of work for a government agency|training for the client's users
        renewals and further work with existing clients|subcontractors and their deliverables""",
    "general": """
        a portfolio of work across several teams|the quarterly plan and its milestones|dependencies between teams and partners
        risks, issues and decisions|the weekly review with leadership|schedules, scope and resources
        processes that help teams work together|complex work from the first idea to its end|goals and key results
        communication with stakeholders at all levels|a clear view of progress and blockers|agile ways of working
        documents that everyone can find|retrospectives and what follows from them|priorities when plans collide
        budgets and forecasts|the roadmap of a whole organisation|vendors and their contracts""",
}
TITLES = {
    "infra": "Technical Program Manager, Infrastructure|Senior Technical Program Manager, Data Centres|Technical Program Manager, Reliability",
    "product": "Technical Program Manager, Consumer Apps|Senior Technical Program Manager, Payments|Product Launch Program Manager",
    "services": "Client Delivery Manager|Technical Project Manager, Professional Services|Customer Implementation Manager",
    "general": "Technical Program Manager|Senior Program Manager|Technical Program Manager II",
}
DUTIES = [
    "{verb} {topic}, {manner}.",
    "{verb} {topic} and {topic}, {manner}.",
    "{verb} {topic}; {verb2} what stands in the way and {verb2} it with {people}.",
    "With {people}, {verb2} {topic} from the first draft of the plan to the last open question.",
    "Work with {people} on {topic}, {manner}.",
    "Keep {people} informed about {topic} and {verb2} risks before they turn into delays.",
]
SKILLS = [
    "{years} years of experience in program management, among them {few} with {topic}.",
    "Experience with {topic}.",
    "Experience working with {people}, {manner}.",
    "Ability to {verb2} work in which {people} depend on each other.",
    "Knowledge of {topic}, or the will to learn it {manner}.",
    "Bachelor’s degree in a technical field, or equivalent practical experience.",
    "Excellent written and spoken communication with {people}.",
]
ABOUT = [
    "We are a company of {size} people in {places}, and our teams like to {verb2} things together.",
    "Our team looks after {topic}, and works closely with {people}.",
    "You will join a group of {few} program managers who {verb2} {topic}.",
    "It is a place where {people} meet often, decide quickly and write down what they decided.",
    "Our mission is simple: {verb2} good work, be kind to {people}, and keep learning.",
]
BOILERPLATE = [
    "We offer medical, dental and vision insurance, paid parental leave and a pension plan with a company match.",
    "The base salary range for this full-time position is ${low},000–${high},000, plus bonus and benefits.",
    "We are an equal opportunity employer and welcome applicants of every background, age, gender and belief.",
    "If you need an accommodation during the application, tell us and we will arrange it.",
    "This role can be done from {places}; some travel is expected, up to {few}0 % of the time.",
    "Applications are read as they arrive, and the posting closes when the position is filled.",
    "By applying you agree that we keep your data for {few} months, as described in our privacy notice.",
]
FILL = {
    "verb": "Lead|Plan|Coordinate|Own|Drive|Manage|Define|Track|Organise|Guide|Prepare|Oversee|Improve|Run",
    "verb2": "lead|plan|coordinate|own|drive|manage|define|track|organise|guide|prepare|oversee|improve|resolve|raise|describe",
    "manner": "with little guidance|across time zones|with numbers that others can check|from start to finish|under tight deadlines|"
    "in plain language|with an eye on quality|without surprises|week after week|in a fast-changing setting|with care for detail|"
    "with the right people in the room|at every stage|in writing and in meetings|and know when to say no",
    "people": "engineering leads|partner teams|senior leadership|cross-functional teams|finance and legal|software engineers|"
    "operations|security and privacy|stakeholders in several regions|vendors|designers and analysts|support teams|other program managers",
    "years": "2|3|4|5|6|7|8|10|12",
    "few": "2|3|4|5",
    "size": "200|900|2,500|12,000|40,000",
    "places": "Zürich, Kraków and Austin|Toronto or Montréal|Bengaluru and Hyderabad|London and Dublin|São Paulo|Seattle",
    "low": "98|112|127|141|156",
    "high": "163|178|191|214|240",
}
HEADINGS = {
    "about": ["About the team", "About us", "About the job", "Who we are"],
    "duties": ["Responsibilities", "What you will do", "Key responsibilities", "Your role"],
    "minimum": ["Minimum qualifications", "Requirements", "What you bring", "Basic qualifications"],
    "preferred": ["Preferred qualifications", "Nice to have", "Bonus points"],
    "legal": ["Benefits", "What we offer", "Additional information"],
}
ORDERS = [
    ("about", "duties", "minimum", "preferred", "legal"),
    ("minimum", "preferred", "about", "duties", "legal"),
    ("duties", "minimum", "preferred", "about", "legal"),
]
# Between the lines of a section: bulleted, bare, or one paragraph.
SEPARATORS = ["\n- ", "\n• ", "\n", " "]

SENTENCES_PER_POOL = 4000
LEAST, MOST = 2700, 3300  # bytes of a text
LEAST_TARGET, MOST_TARGET = 2750, 3060


def words(text):
    return [word.strip() for line in text.split("\n") for word in line.split("|") if word.strip()]


def premade(text):
    """A piece of a line: as it stands inside a JSON string, and its size in the text."""
    return json.dumps(text, ensure_ascii=False)[1:-1], len(text.encode())


def pool(rng, templates, role):
    """Sentences made once, so that a posting only has to pick some."""
    fill = {slot: words(choices) for slot, choices in FILL.items()}
    fill["topic"] = words(TOPICS[role])
    out = []
    for _ in range(SENTENCES_PER_POOL):
        text = rng.choice(templates)
        for slot, choices in fill.items():
            # One at a time: two people or topics in a sentence may differ.
            while "{" + slot + "}" in text:
                text = text.replace("{" + slot + "}", rng.choice(choices), 1)
        out.append(premade(text))
    return out


def postings(count, seed):
    rng = random.Random(seed)
    pools = {
        role: {
            "about": pool(rng, ABOUT, role),
            "duties": pool(rng, DUTIES, role),
            "minimum": pool(rng, SKILLS, role),
            "preferred": pool(rng, SKILLS, role),
            "legal": pool(rng, BOILERPLATE, role),
        }
        for role in TOPICS
    }
    titles = {role: [premade(title) for title in words(text)] for role, text in TITLES.items()}
    headings = {part: [premade(heading + ":") for heading in texts] for part, texts in HEADINGS.items()}
    separators = [premade(text) for text in SEPARATORS]
    roles = ["infra", "product", "services", "general"]
    chance = rng.random  # the one source of chance below: calling it is cheaper than `choice`

    def pick(choices):
        return choices[int(chance() * len(choices))]

    # No posting can overshoot: the last sentence comes on top of the target, with its separator.
    longest = max(size for parts in pools.values() for sentences in parts.values() for _, size in sentences)
    assert longest + 40 < MOST - MOST_TARGET, longest

    for number in range(1, count + 1):
        main = roles[3] if chance() < 0.2 else roles[int(chance() * 3)]
        gap, gap_size = pick(separators)
        sections, size = {}, 0
        for part, least, more in (("about", 2, 2), ("minimum", 3, 3), ("preferred", 2, 2), ("legal", 3, 2), ("duties", 4, 99)):
            enough = least + int(chance() * (more + 1))
            target = LEAST_TARGET + chance() * (MOST_TARGET - LEAST_TARGET)
            heading, heading_size = pick(headings[part])
            lines, size = [heading], size + heading_size + 2
            # The duties fill what the other sections leave; they come last here, wherever they stand in the text.
            while len(lines) <= enough if part != "duties" else size < target:
                # Real postings are mostly neutral, and a third of what is not is another kind's.
                dice = chance()
                role = roles[3] if dice < 0.5 else main if dice < 0.85 else roles[int(chance() * 3)]
                sentence, sentence_size = pick(pools[role][part])
                lines.append(sentence)
                size += sentence_size + gap_size
            sections[part] = gap.join(lines)
        text = "\\n\\n".join([sections[part] for part in pick(ORDERS)])
        yield f'{{"id":"made-{number:07}","title":"{pick(titles[main])[0]}","text":"{text}"}}\n'


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("count", type=int, metavar="N", help="how many postings")
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="another seed, other postings")
    args = parser.parse_args()
    out = sys.stdout.buffer
    try:
        for line in postings(args.count, args.seed):
            out.write(line.encode())
        out.flush()
    except BrokenPipeError:
        # Whoever reads has enough. The descriptor is replaced so that Python's own flush at exit stays quiet.
        os.dup2(os.open(os.devnull, os.O_WRONLY), out.fileno())


if __name__ == "__main__":
    main()
