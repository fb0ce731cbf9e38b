"""Turns the Phoenix actor dictionaries (openeventdata/Dictionaries, MIT) into `src/analyst/actors/officials.ts`.

    python3 training/convert_actors.py phoenix.jsonl.gz src/analyst/actors > officials.ts

A line of the input reads {"names": ["IKARU NDOBA"], "codes": [{"code": "AFGGOV", "when": "030101-060531"}], "file": …}.
Kept: people who held a dated post of government, defence or intelligence of one state for three years or more, and armed
groups whose names say that they are groups. Dropped: names of one word, names with titles, names of groups that hold only
words which many share, and spellings that are near a name kept before or near one of the dictionary's own.
"""

import difflib
import gzip
import json
import re
import sys
import unicodedata
from pathlib import Path

STATES = dict(
    pair.split(":")
    for pair in """AFG:afghanistan ALB:albania DZA:algeria AGO:angola ARG:argentina ARM:armenia AUS:australia AUT:austria
    AZE:azerbaijan BHR:bahrain BGD:bangladesh BLR:belarus BEL:belgium BEN:benin BTN:bhutan BOL:bolivia
    BIH:bosnia-and-herzegovina BWA:botswana BRA:brazil BGR:bulgaria BFA:burkina-faso BDI:burundi KHM:cambodia CMR:cameroon
    CAN:canada CAF:central-african-republic TCD:chad CHL:chile CHN:china COL:colombia COM:comoros
    COD:democratic-republic-of-the-congo COG:republic-of-the-congo CRI:costa-rica CIV:ivory-coast HRV:croatia CUB:cuba
    CYP:cyprus CZE:czech-republic DNK:denmark DJI:djibouti ECU:ecuador EGY:egypt SLV:el-salvador GNQ:equatorial-guinea
    ERI:eritrea EST:estonia ETH:ethiopia FIN:finland FRA:france GAB:gabon GMB:gambia GEO:georgia DEU:germany GHA:ghana
    GRC:greece GTM:guatemala GIN:guinea GNB:guinea-bissau GUY:guyana HTI:haiti HND:honduras HUN:hungary IND:india
    IDN:indonesia IRN:iran IRQ:iraq IRL:ireland ISR:israel ITA:italy JAM:jamaica JPN:japan JOR:jordan KAZ:kazakhstan
    KEN:kenya KOR:south-korea PRK:north-korea KWT:kuwait KGZ:kyrgyzstan LAO:laos LVA:latvia LBN:lebanon LSO:lesotho
    LBR:liberia LBY:libya LTU:lithuania MDG:madagascar MWI:malawi MYS:malaysia MDV:maldives MLI:mali MRT:mauritania
    MEX:mexico MDA:moldova MNG:mongolia MAR:morocco MOZ:mozambique MMR:myanmar NAM:namibia NPL:nepal NLD:netherlands
    NZL:new-zealand NIC:nicaragua NER:niger NGA:nigeria NOR:norway OMN:oman PAK:pakistan PAN:panama PNG:papua-new-guinea
    PRY:paraguay PER:peru PHL:philippines POL:poland PRT:portugal QAT:qatar ROU:romania RUS:russia RWA:rwanda
    SAU:saudi-arabia SEN:senegal SRB:serbia SLE:sierra-leone SGP:singapore SVK:slovakia SVN:slovenia SOM:somalia
    ZAF:south-africa ESP:spain LKA:sri-lanka SDN:sudan SWE:sweden CHE:switzerland SYR:syria TWN:taiwan TJK:tajikistan
    TZA:tanzania THA:thailand TGO:togo TUN:tunisia TUR:turkey TKM:turkmenistan UGA:uganda UKR:ukraine
    ARE:united-arab-emirates GBR:united-kingdom USA:united-states URY:uruguay UZB:uzbekistan VEN:venezuela VNM:vietnam
    YEM:yemen ZMB:zambia ZWE:zimbabwe""".split()
)
TITLES = set(
    """PRESIDENT MINISTER PRIME KING QUEEN PRINCE SHEIKH GENERAL GEN COL COLONEL FOREIGN DEFENSE DEFENCE SECRETARY
    AMBASSADOR MR MRS MS DR SIR LORD THE OF AND FOR COMMANDER MFA GOVERNMENT OFFICIAL CHIEF LEADER VICE DEPUTY SENATOR
    GOVERNOR MAJ LT ADM JR SR""".split()
)
GROUP_WORDS = re.compile(
    r"\b(FRONT|BRIGADES?|ARMY|MOVEMENT|COMMANDOS?|LIBERATION|RESISTANCE|MUJAHIDEEN|MUJAHEDEEN|MILITIA|FIGHTERS|GUERRILLAS?|JIHAD|LASHKAR|TEHREEK|TEHRIK)\b"
)
SHARED = set(
    """FRONT BRIGADE BRIGADES ARMY MOVEMENT COMMANDO COMMANDOS LIBERATION RESISTANCE MUJAHIDEEN MUJAHEDEEN MILITIA
    FIGHTERS GUERRILLA GUERRILLAS JIHAD NATIONAL PEOPLE PEOPLE'S PEOPLES POPULAR REVOLUTIONARY UNITED DEMOCRATIC ISLAMIC
    ARMED FORCES FORCE GROUP PARTY ORGANIZATION COMMITTEE COMMITTEES ACTION NEW FREE FREEDOM PATRIOTIC WORKERS SOCIALIST
    COMMUNIST SECRET UNION UNIFIED COMPANY UNIT ARAB MUSLIM STUDENTS YOUTH WORLD INTERNATIONAL ANTI-CORRUPTION LENINIST
    MARXIST EXPANSION OUTBURST HOLY WARRIORS SWORDS RIGHTEOUSNESS TRUTH VICTORIOUS ANTI-IMPERIALIST RED BLACK WHITE
    INDEPENDENCE NATIONALIST AUTONOMY SELF-DEFENSE STRUGGLE VANGUARD PROLETARIAN TAWHID ANTI-FASCIST LOYALIST OF THE FOR
    AND IN AGAINST TO""".split()
)
SMALL = set("of the for and in de du des la las los el al ul e y bin ibn von van der".split())
SHORTEST = 36


def year(text):
    """Two digits mean 1930–2029, as in the source."""
    if len(text) == 8:
        return int(text[:4]), int(text[4:6])
    number = int(text[:2])
    return (2000 if number < 30 else 1900) + number, int(text[2:4])


def term(when):
    if not re.fullmatch(r"\d{6}(?:\d\d)?-\d{6}(?:\d\d)?", when or ""):
        return None
    begin, end = when.split("-")
    return year(begin), year(end)


def titled(name):
    words = re.sub(r"[A-Z]+(?:'[A-Z]+)?", lambda found: found[0].capitalize(), name).split(" ")
    return " ".join(
        word.lower() if index > 0 and word.lower() in SMALL else word for index, word in enumerate(words)
    )


def is_personal(name):
    words = name.split(" ")
    return (
        2 <= len(words) <= 4
        and re.fullmatch(r"[A-Z' -]+", name) is not None
        and all(len(word) > 1 for word in words)
        and len(words[-1]) > 3
        and not TITLES & set(words)
    )


def official(row):
    """(state, name, other names, first month, last month) of somebody who held a post long enough, or None."""
    posts = [(code["code"], term(code["when"])) for code in row["codes"]]
    posts = [(code, when) for code, when in posts if re.fullmatch(r"[A-Z]{3}GOV(?:MIL|SPY)?", code) and when]
    states = {code[:3] for code, _ in posts}
    if len(states) != 1 or not states <= STATES.keys():
        return None
    months = sum((end[0] - begin[0]) * 12 + end[1] - begin[1] for _, (begin, end) in posts)
    names = [name for name in row["names"] if is_personal(name)]
    if months < SHORTEST or not names:
        return None
    begin = min(when[0] for _, when in posts)
    end = max(when[1] for _, when in posts)
    return STATES[states.pop()], names[0], names[1:3], begin, end


def own_names(folder):
    """The names in the dictionary's hand-made files, in capitals, by first letter."""
    names = {}
    for file in Path(folder).glob("*.ts"):
        if file.name == "officials.ts":
            continue
        for line in re.findall(r"^[a-z0-9-]+\|.*$", file.read_text(encoding="utf-8"), re.M):
            for name in ";".join(line.split("|")[1:3]).split(";"):
                names.setdefault(name[:1].upper(), []).append(plain(name))
    return names


def plain(name):
    return unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().upper()


def is_near(name, names):
    """Whether a name is close to one of these, or ends in the same word and is a little like it."""
    last = name.split(" ")[-1]
    return any(
        other.endswith(last) and difflib.SequenceMatcher(None, name, other).ratio() > 0.6
        for others in names.values() for other in others
    ) or bool(difflib.get_close_matches(name, names.get(name[0], []), 1, 0.8))


def main(path, folder):
    own = own_names(folder)
    people, groups, seen = [], [], {}
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            if row["file"] == "Phoenix.Countries.actors" and (found := official(row)):
                state, name = found[:2]
                near = difflib.get_close_matches(name, seen.setdefault(state, []), 1, 0.85)
                if not near and not is_near(name, own):
                    seen[state].append(name)
                    people.append(found)
            elif row["file"] == "Phoenix.MilNonState.actors" and any("REB" in code["code"] for code in row["codes"]):
                name = row["names"][0]
                telling = set(name.split(" ")) - SHARED
                fits = re.fullmatch(r"[A-Z]+(?:[' -][A-Z]+)+", name) and GROUP_WORDS.search(name)
                if fits and telling and len(name.split(" ")) >= 3 and not is_near(name, own):
                    groups.append(name)
    print(
        "// Names from the Phoenix actor dictionaries, https://github.com/openeventdata/Dictionaries, MIT licence: see NOTICE.md.\n"
        "// Made by training/convert_actors.py; do not edit. Terms end by 2016: later ones are in the files on leaders.\n"
    )
    print("/** Members of governments, a line for a state; entries stand between tabs: name;other names;first/last month. */")
    print("export const OFFICIALS = `")
    for state in sorted({person[0] for person in people}):
        entries = [
            ";".join([titled(name), *map(titled, others), f"{begin[0]}-{begin[1]:02}/{end[0]}-{end[1]:02}"])
            for own, name, others, begin, end in people
            if own == state
        ]
        print("\\t".join([state, *entries]))
    print("`;\n\n/** Armed groups, twenty to a line, between tabs. */\nexport const MORE_ARMED_GROUPS = `")
    entries = [titled(name) for name in sorted(set(groups))]
    for at in range(0, len(entries), 20):
        print("\\t".join(entries[at : at + 20]))
    print("`;")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
