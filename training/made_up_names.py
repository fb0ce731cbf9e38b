"""Names that fill the mentions of our training matter: the product's own dictionary, and made-up people, parties and bodies."""

import random
import re
from pathlib import Path

ACTORS = Path(__file__).parent.parent / "src/analyst/actors"

FIRST = """Adaeze Amara Kofi Tunde Zanele Thabo Aminata Moussa Ibrahim Leila Samir Hassan Farida Karim Nadia Omar Yusuf
Anders Ingrid Lars Astrid Mikko Jana Pavel Tomas Elena Dmitri Olga Viktor Irina Marek Zofia Andrei Ioana Luca Chiara
Matteo Sofia Diego Camila Rafael Lucia Hector Marisol Joao Beatriz Henrique Wei Li Jun Mei Haruto Yuki Kenji Minh Linh
Arun Priya Vikram Sunita Rajesh Imran Ayesha Tariq Zahra Reza Shirin Davit Nino Aram Lusine Timur Aigul Bat Tenzin
Sarah David Rachel Michael Emily Thomas Claire Julien Amelie Hugo Greta Klaus Petra Stefan Ruth Daniel Miriam Peter
Grace Samuel Esther Joseph Mary John James Fiona Liam Aoife Gareth Sian Malcolm Isla""".split()
LAST = """Nwosu Okafor Mensah Adeyemi Dlamini Mokoena Traore Diallo Keita Toure Haddad Khoury Mansour Nasser Saleh Rahimi
Karimi Farouk Lindqvist Halvorsen Virtanen Novak Svoboda Kowalski Nowak Petrov Ivanenko Sokolova Popescu Ionescu Rossi
Bianchi Moretti Fernandez Quiroga Salazar Vargas Mendoza Oliveira Carvalho Teixeira Zhang Huang Tanaka Sato Nakamura
Nguyen Tran Sharma Banerjee Reddy Iyer Qureshi Malik Siddiqui Tehrani Gelashvili Petrosyan Bekov Dorji Whitfield Harlow
Pemberton Calloway Brennan Fitzgerald Lefevre Dubois Moreau Keller Brandt Hoffmann Vogel Kaplan Levine Otieno Wanjiru
Mwangi Tesfaye Bekele Abdi Warsame Jallow Conteh Kamara Phiri Banda Chikwanda Ndlovu Rakoto Silva Castro Morales Ortega
Paredes Rivas Suarez Villanueva Aquino Santos Wijaya Suharto Hakim Rahman Chowdhury Perera Gurung Thapa""".split()
PARTY_HEAD = """Democratic Liberal Conservative Progressive National Socialist Labour Christian People's Republican Green
Agrarian Justice Unity Reform Popular Workers' Independence Federal Radical Centre Solidarity Freedom""".split()
PARTY_TAIL = "Party Alliance Movement Union Front Congress Coalition Bloc League Rally".split()
BODY_HEAD = """African European Asian Baltic Andean Nordic Pacific Gulf Caribbean International Global Central Northern
Southern Eastern Western National Royal Federal Inter-Parliamentary Regional""".split()
BODY_MIDDLE = """Development Security Energy Trade Peace Human_Rights Press Health Food Refugee Monetary Maritime Arms_Control
Election Anti-Corruption Water Climate Investment Labour Standards Farmers Lawyers Students""".split()
BODY_TAIL = "Agency Council Commission Bank Organisation Fund Committee Institute Court Federation Association Authority Network Union".split()
GROUP_HEAD = "People's Popular National Islamic Revolutionary Patriotic Free United Northern Southern Eastern Western".split()
GROUP_TAIL = "Liberation_Army Liberation_Front Resistance_Front Brigades Defence_Forces Salvation_Army Movement Guard Militia Council".split()


def lines(pattern: str):
    blocks = [re.search(r"= `\n(.*?)`", file.read_text(), re.S) for file in sorted(ACTORS.glob(pattern))]
    return [line.split("|") for block in blocks if block for line in block.group(1).splitlines() if "|" in line]


def many(field: str):
    return [part.strip() for part in field.split(";") if part.strip()]


def party(rng):
    return f"{rng.choice(PARTY_HEAD)} {rng.choice(PARTY_HEAD)} {rng.choice(PARTY_TAIL)}" if rng.random() < 0.4 else f"{rng.choice(PARTY_HEAD)} {rng.choice(PARTY_TAIL)}"


def body(rng):
    return f"{rng.choice(BODY_HEAD)} {rng.choice(BODY_MIDDLE).replace('_', ' ')} {rng.choice(BODY_TAIL)}"


def group(rng):
    return f"{rng.choice(GROUP_HEAD)} {rng.choice(GROUP_TAIL).replace('_', ' ')}"


def person(rng):
    first, last = rng.choice(FIRST), rng.choice(LAST)
    shape = rng.random()
    if shape < 0.35:
        return last
    if shape < 0.45:
        return f"{first[0]}. {last}"
    return f"{first} {last}" if shape < 0.9 else f"{first} {rng.choice(LAST)} {last}"


def acronym(name: str) -> str:
    return "".join(word[0] for word in re.split(r"[\s-]+", name) if word[0].isupper())


def load(seed: int = 7) -> dict[str, list[str]]:
    rng = random.Random(seed)
    states = lines("states.ts")
    names = {
        "state": [s[1] for s in states] + ["the United States", "the UK", "the United Kingdom", "the US", "America", "Britain"] * 4,
        "adj": [a for s in states for a in many(s[3])] + ["American", "British", "US", "Russian", "Chinese"] * 3,
        "capital": [c for s in states for c in many(s[4] if len(s) > 4 else "")],
        "agency": [],
        "group": [],
        "org": [],
        "person": [],
        "region": [],
    }
    for kind, pattern in [("agency", "*agencies.ts"), ("group", "armed-groups.ts"), ("org", "organisations.ts"),
                          ("person", "leaders-*.ts"), ("region", "regions.ts")]:
        for fields in lines(pattern):
            for name in [fields[1], *many(fields[2] if len(fields) > 2 else "")[:2]]:
                article = kind in ("agency", "group", "org") and not name.startswith(("al-", "Al", "Boko", "Hez", "Ham"))
                names[kind].append(f"the {name}" if article and rng.random() < 0.75 else name)
    for _ in range(400):
        name = party(rng) if rng.random() < 0.5 else body(rng)
        names["org"] += [f"the {name}"] + ([f"the {acronym(name)}"] if rng.random() < 0.3 and len(acronym(name)) > 2 else [])
        names["person"] += [person(rng), person(rng)]
    for _ in range(120):
        name = group(rng)
        names["group"] += [f"the {name}", *([f"the {acronym(name)}"] if rng.random() < 0.5 and len(acronym(name)) > 2 else [])]
    names["party"] = [party(rng) for _ in range(300)]
    names["body"] = [body(rng) for _ in range(300)]
    return names
