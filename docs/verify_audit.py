#!/usr/bin/env python3
"""Verifies an export of Countersign's audit trail, as docs/audit.md describes it.

    python3 verify_audit.py EXPORT --public-key KEY [--public-key KEY ...] [--head FILE]

Exits with 0 where all is intact, 1 where it is not, and 2 where there was nothing to verify.
Python 3.8 or newer, and nothing else; an export of any length is read in constant memory.
"""

import argparse
import base64
import binascii
import hashlib
import json
import re
import sys

FORMAT = "countersign-audit-1"
LONGEST_LINE = 16 * 1024 * 1024
MOST_KNOWN = 10000
ZEROS = bytes(32)

INTACT = 0
ALTERED = 1
UNUSABLE = 2


class Broken(Exception):
    """The trail was altered, or came incomplete: the first number that shows it, and what."""

    def __init__(self, seq, what):
        super().__init__(what)
        self.seq = seq


class Unusable(Exception):
    """There is nothing to verify, or nothing to verify it with."""


class Malformed(Exception):
    """Something is not written as docs/audit.md says."""


# Ed25519 (RFC 8032), in extended coordinates (x, y, z, t).

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)
NEUTRAL = (0, 1, 1, 0)


def added(p, q):
    """The sum of two points."""
    a = (p[1] - p[0]) * (q[1] - q[0]) % P
    b = (p[1] + p[0]) * (q[1] + q[0]) % P
    c = 2 * D * p[3] * q[3] % P
    d = 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def decoded_point(octets):
    """The point that 32 octets name; Malformed where they name none, or not in its one form."""
    y = int.from_bytes(octets, "little")
    sign = y >> 255
    y &= 2**255 - 1
    if len(octets) != 32 or y >= P:
        raise Malformed("a point is not in its one form")
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = root(square)
    if x == 0 and sign:
        raise Malformed("a point is not in its one form")
    if x & 1 != sign:
        x = P - x
    return x, y, 1, x * y % P


def root(square):
    """The square root modulo P; Malformed where there is none."""
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT_OF_MINUS_ONE % P
    if (x * x - square) % P:
        raise Malformed("a point is not on the curve")
    return x


def encoded_point(point):
    """The 32 octets that name a point."""
    inverse = pow(point[2], -1, P)
    x, y = point[0] * inverse % P, point[1] * inverse % P
    return (y | (x & 1) << 255).to_bytes(32, "little")


def negative(point):
    """The point on the other side."""
    return P - point[0], point[1], point[2], P - point[3]


class Multiples:
    """A point times any number below 2**256, by a table of what each digit of it adds."""

    def __init__(self, point):
        self.rows = []
        for _ in range(64):
            row = [NEUTRAL]
            for _ in range(15):
                row.append(added(row[-1], point))
            self.rows.append(row)
            point = added(row[-1], point)

    def times(self, number):
        """The point, number times."""
        total = NEUTRAL
        for row in self.rows:
            total = added(total, row[number & 15])
            number >>= 4
        return total


BASE = Multiples(decoded_point((4 * pow(5, -1, P) % P).to_bytes(32, "little")))


class PublicKey:
    """Somebody's key, which tells whether a signature is theirs."""

    def __init__(self, octets):
        self.octets = octets
        self.negatives = Multiples(negative(decoded_point(octets)))

    def signed(self, message, signature):
        """Whether this key's owner signed the message."""
        s = int.from_bytes(signature[32:], "little")
        if len(signature) != 64 or s >= ORDER:
            return False
        k = hashlib.sha512(signature[:32] + self.octets + message).digest()
        k = int.from_bytes(k, "little") % ORDER
        return encoded_point(added(BASE.times(s), self.negatives.times(k))) == signature[:32]


# JSON, strictly read, and written as RFC 8785 has it.

ASTRAL = re.compile("[\U00010000-\U0010ffff]")


def members(pairs):
    """The members of an object: none twice, and values of the kinds that occur."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise Malformed("a member stands twice")
    for value in found.values():
        if type(value) is not str:
            checked(value)
    return found


def checked(value):
    """Refuses what is no string, array or object; what an object holds was checked before."""
    if type(value) is list:
        for element in value:
            checked(element)
    elif type(value) is not str and type(value) is not dict:
        raise Malformed("a value is neither a string nor an array nor an object")


def no_number(text):
    """Refuses a number."""
    raise Malformed("a number stands where only strings may: " + shown(text))


READER = json.JSONDecoder(
    object_pairs_hook=members, parse_int=no_number, parse_float=no_number, parse_constant=no_number)
WRITER = json.JSONEncoder(
    ensure_ascii=False, check_circular=False, sort_keys=True, separators=(",", ":"))
QUOTED = json.JSONEncoder(ensure_ascii=False).encode


def read_object(octets):
    """The object that a line is; Malformed where it is anything else."""
    try:
        value = READER.decode(octets.decode("utf-8"))
    except UnicodeDecodeError:
        raise Malformed("the line is not UTF-8") from None
    except (ValueError, RecursionError):
        raise Malformed("the line is not JSON") from None
    if type(value) is not dict:
        raise Malformed("the line is not an object")
    return value


def canonical(value):
    """The octets of a value in the one form that RFC 8785 gives it."""
    try:
        text = WRITER.encode(value)
        if not text.isascii() and ASTRAL.search(text):
            text = sorted_by_units(value)
        return text.encode("utf-8")
    except UnicodeEncodeError:
        raise Malformed("a string holds half a character") from None
    except RecursionError:
        raise Malformed("the line is nested too deeply") from None


def sorted_by_units(value):
    """The same where names of members may lie beyond U+FFFF, which UTF-16 sorts before U+E000."""
    if type(value) is str:
        return QUOTED(value)
    if type(value) is list:
        return "[" + ",".join(map(sorted_by_units, value)) + "]"
    names = sorted(value, key=lambda name: name.encode("utf-16-be"))
    return "{" + ",".join(QUOTED(name) + ":" + sorted_by_units(value[name]) for name in names) + "}"


def hashed(octets):
    """SHA-256."""
    return hashlib.sha256(octets).digest()


def shown(value):
    """A value of the export for a person's eyes: short, and nothing that moves a terminal."""
    text = ascii(value)
    return text if len(text) <= 60 else text[:60] + "..."


# The values that lines hold.

COUNT = re.compile("[1-9][0-9]{0,18}")
HEX_32 = re.compile("[0-9a-f]{64}")
KEY_PREFIX = bytes.fromhex("302a300506032b6570032100")


def text(line, name):
    """A member that is a string."""
    value = line.get(name)
    if type(value) is not str:
        raise Malformed("%s is missing, or is no string" % name)
    return value


def object_in(line, name):
    """A member that is an object."""
    value = line.get(name)
    if type(value) is not dict:
        raise Malformed("%s is missing, or is no object" % name)
    return value


def count(line, name):
    """A member that is a number from 1 on, written as a string."""
    value = text(line, name)
    if not COUNT.fullmatch(value):
        raise Malformed("%s is no number from 1 on: %s" % (name, shown(value)))
    return int(value)


def hex_32(line, name):
    """A member that is 32 octets in hexadecimal."""
    value = text(line, name)
    if not HEX_32.fullmatch(value):
        raise Malformed("%s is not 64 hexadecimal digits: %s" % (name, shown(value)))
    return bytes.fromhex(value)


def unbased(value):
    """What base64 with padding stands for; Malformed where it is not in its one form."""
    try:
        octets = base64.b64decode(value.encode("ascii"), validate=True)
    except (UnicodeEncodeError, binascii.Error):
        raise Malformed("not base64: " + shown(value)) from None
    if base64.b64encode(octets).decode("ascii") != value:
        raise Malformed("not base64 in its one form: " + shown(value))
    return octets


def only(line, *names):
    """Refuses members that nobody knows."""
    for name in line:
        if name not in names:
            raise Malformed("unknown member " + shown(name))


def key_octets(public_key):
    """The 32 octets of a key written as SubjectPublicKeyInfo in base64."""
    octets = unbased(public_key)
    if len(octets) != 44 or not octets.startswith(KEY_PREFIX):
        raise Malformed("not an Ed25519 public key: " + shown(public_key))
    return octets[12:]


def key_id(octets):
    """The id of a key."""
    return hashed(KEY_PREFIX + octets).hex()[:32]


# The trail.


class Keys:
    """Which keys there are, which of them are trusted, and which sign no more.

    A key is trusted where it was given. Another is trusted where handovers, each signed by both
    keys, lead from or to one that was given.
    """

    def __init__(self, given):
        self.octets = {key_id(octets): octets for octets in given}
        self.given = set(self.octets)
        self.ready = {}
        self.used = []
        self.trusted = False

    def listed(self, header):
        """Takes the keys that the export brings with it, none of them trusted for that."""
        listed = header.get("keys")
        if type(listed) is not list:
            raise Malformed("keys is missing, or is no array")
        for key in listed:
            self.list_key(key)

    def list_key(self, key):
        """Takes one of them."""
        if type(key) is not dict:
            raise Malformed("a key is no object")
        octets = key_octets(text(key, "publicKey"))
        if key_id(octets) != text(key, "id"):
            raise Malformed("key %s has another id" % shown(key["id"]))
        self.octets[key["id"]] = octets

    def check(self, body, message, signature, handover):
        """Refuses a seal whose key or signatures are not what they must be."""
        name = text(body, "key")
        if self.used and self.used[-1].name == name:
            self.check_same(body, handover)
        else:
            self.check_changed(body, name, message, handover)
        if not self.key(name).signed(message, signature):
            raise Malformed("its signature is not of key %s" % name)

    @staticmethod
    def check_same(body, handover):
        """Refuses a handover where the key stays."""
        if "previousKey" in body or handover is not None:
            raise Malformed("it hands over, and the key stays the same")

    def check_changed(self, body, name, message, handover):
        """Refuses a new key that neither was given nor is handed over to."""
        if any(use.name == name for use in self.used):
            raise Malformed("key %s signs again after another took over" % name)
        if handover is not None:
            self.check_handover(body, message, handover)
            how = "handed over to by " + body["previousKey"]
        else:
            self.check_unannounced(name)
            how = ""
        self.key(name)
        self.trusted = self.trusted or name in self.given
        self.used.append(Use(name, how, count(body, "number")))

    def check_unannounced(self, name):
        """Refuses a key that follows another without a handover, unless both are trusted anyway."""
        self.check_trusted()
        if self.used and name not in self.given:
            raise Malformed(
                "it is signed by key %s, which was not given and not handed over to" % shown(name))

    def check_handover(self, body, message, handover):
        """Refuses a handover that the key before did not sign."""
        before = text(body, "previousKey")
        if not self.used or self.used[-1].name != before:
            raise Malformed("previousKey is not the key of the seal before")
        if not self.key(before).signed(message, handover):
            raise Malformed("its handover is not signed by key %s" % before)

    def key(self, name):
        """The key of an id."""
        if name not in self.octets:
            raise Malformed("key %s was not given and does not stand in the export" % shown(name))
        if name not in self.ready:
            self.ready[name] = PublicKey(self.octets[name])
        return self.ready[name]

    def check_trusted(self):
        """Refuses a trail of keys none of which was given."""
        if self.used and not self.trusted:
            raise Broken(
                1,
                "it is sealed by key %s, which was not given and is joined to no given one by"
                " handovers" % self.used[0].name)


class Use:
    """A key, since which seal it signs, and who handed over to it."""

    def __init__(self, name, how, since):
        self.name = name
        self.how = how
        self.since = since


class Head:
    """The head that was kept elsewhere: a seal's number and hash."""

    def __init__(self, octets):
        try:
            kept = json.loads(octets.decode("utf-8"))
            self.number = int(str(kept["number"]))
            self.seq = str(kept["seq"])
            self.hash = kept["hash"]
        except (ValueError, KeyError, TypeError, RecursionError):
            raise Unusable(
                "the head is not an answer of GET /audit/head: number, seq and hash of a seal"
            ) from None
        self.seen = False

    def meet(self, number, last, seal):
        """Refuses the seal of its number where it is another one."""
        if number != self.number:
            return
        if seal.hex() != self.hash or str(last) != self.seq:
            raise Malformed("it is not the seal of the head that was kept")
        self.seen = True


class Trail:
    """The lines of an export, taken one after the other."""

    def __init__(self, keys, head):
        self.keys = keys
        self.head = head
        self.filter = {}
        self.seq = 0
        self.link = ZEROS
        self.omitted = 0
        self.personal = 0
        self.forgotten = 0
        self.known = {}
        self.seals = 0
        self.sealed = 0
        self.sealed_at = ""
        self.before = ZEROS

    def begin(self, header):
        """Takes the first line."""
        try:
            only(header, "format", "at", "filter", "keys")
            text(header, "at")
            self.filter = object_in(header, "filter") if "filter" in header else {}
            self.keys.listed(header)
        except Malformed as e:
            raise Broken(1, "the first line: %s" % e) from None

    def take(self, octets):
        """Takes any other line."""
        try:
            line = read_object(octets)
        except Malformed as e:
            raise Broken(self.seq + 1, "%s%s" % (e, cut(octets))) from None
        if "seal" in line:
            self.take_seal(line)
        else:
            self.take_numbered(line)

    def take_numbered(self, line):
        """Takes an entry, or the hash of one that the filter leaves out."""
        expected = self.seq + 1
        try:
            found = count(line, "seq")
            if found != expected:
                raise Broken(
                    min(found, expected), "number %d is expected, %d found" % (expected, found))
            entry = self.omitted_hash(line) if "omitted" in line else self.entry_hash(line)
            link = hashed(self.link + expected.to_bytes(8, "big") + entry)
            if hex_32(line, "link") != link:
                raise Malformed("the entry is not the one that was chained there")
        except Malformed as e:
            raise Broken(expected, str(e)) from None
        self.seq = expected
        self.link = link

    def omitted_hash(self, line):
        """The hash of an entry that is not there."""
        only(line, "seq", "omitted", "link")
        if not self.filter:
            raise Malformed("the entry is left out, though nothing was filtered")
        self.omitted += 1
        return hex_32(line, "omitted")

    def entry_hash(self, line):
        """The hash of an entry that is there."""
        only(line, "seq", "entry", "personal", "link")
        entry = object_in(line, "entry")
        human = object_in(entry, "author").get("human")
        if human is not None:
            self.check_personal(human, line)
        elif "personal" in line:
            raise Malformed("personal data of nobody")
        return hashed(canonical(entry))

    def check_personal(self, human, line):
        """Refuses personal data that is not what the entry names."""
        if type(human) is not dict:
            raise Malformed("human is no object")
        named = hex_32(human, "personal")
        if "personal" not in line:
            self.forgotten += 1
            return
        if self.known.get(named) != line["personal"]:
            self.check_unknown(named, object_in(line, "personal"))
        self.personal += 1

    def check_unknown(self, named, personal):
        """Refuses personal data that is not what was hashed, and remembers what is."""
        only(personal, "salt", "values")
        if hashed(hex_32(personal, "salt") + canonical(object_in(personal, "values"))) != named:
            raise Malformed("the personal data is not what the entry was made with")
        if len(self.known) == MOST_KNOWN:
            self.known.clear()
        self.known[named] = personal

    def take_seal(self, line):
        """Takes a seal, which protects all entries since the one before."""
        try:
            self.check_seal(line)
        except Malformed as e:
            raise Broken(self.sealed + 1, "seal %d: %s" % (self.seals + 1, e)) from None

    def check_seal(self, line):
        """Refuses a seal that does not continue the one before or does not fit the entries."""
        only(line, "seal", "signature", "handover")
        body = object_in(line, "seal")
        only(body, "at", "before", "first", "head", "key", "last", "number", "previousKey")
        signature = unbased(text(line, "signature"))
        handover = unbased(text(line, "handover")) if "handover" in line else None
        number, last = count(body, "number"), count(body, "last")
        self.check_place(body, number, last)
        message = canonical(body)
        self.keys.check(body, message, signature, handover)
        self.before = hashed(message)
        if self.head:
            self.head.meet(number, last, self.before)
        self.seals, self.sealed, self.sealed_at = number, last, text(body, "at")

    def check_place(self, body, number, last):
        """Refuses a seal that is not the next one, or is not of these entries."""
        if number != self.seals + 1:
            raise Malformed("its number is %d" % number)
        if hex_32(body, "before") != self.before:
            raise Malformed("it does not continue the seal before")
        if count(body, "first") != self.sealed + 1 or last <= self.sealed:
            raise Malformed("it is of numbers %s to %d" % (body["first"], last))
        if last != self.seq:
            raise Malformed(
                "it is of the entries to %d, and there are those to %d" % (last, self.seq))
        if hex_32(body, "head") != self.link:
            raise Malformed(
                "the entries %d to %d are not those that were sealed" % (self.sealed + 1, last))

    def end(self):
        """Refuses a trail whose end is missing, or that nobody trusted sealed."""
        self.keys.check_trusted()
        if self.seq and not self.seals:
            raise Broken(1, "nothing is sealed")
        if self.head and not self.head.seen:
            raise Broken(
                self.sealed + 1,
                "seal %d of the head is missing: the end was cut off, or the export is older than"
                " the head" % self.head.number)

    def report(self):
        """What was checked, in lines."""
        yield "INTACT"
        yield "entries: %d, of which %d left out by the filter %s" % (
            self.seq, self.omitted, shown(self.filter)) if self.filter else "entries: %d" % self.seq
        yield "personal data: of %d entries checked, of %d not there" % (
            self.personal, self.forgotten)
        if self.seals:
            yield "seals: %d, through number %d, at %s, hash %s" % (
                self.seals, self.sealed, shown(self.sealed_at), self.before.hex())
        else:
            yield "seals: none"
        for use in self.keys.used:
            yield "key %s: from seal %d, %s" % (use.name, use.since, self.trust(use))
        for name in sorted(self.keys.given - {use.name for use in self.keys.used}):
            yield "key %s: given, and signed nothing here" % name
        if self.head:
            yield "head: seal %d is there" % self.head.number
        else:
            yield "the end could not be checked: no --head"
        if self.seq > self.sealed:
            yield "WARNING: the entries %d to %d are behind the last seal and not protected" % (
                self.sealed + 1, self.seq)

    def trust(self, use):
        """Why a key is trusted."""
        reasons = ["given"] if use.name in self.keys.given else []
        reasons += [use.how] if use.how else []
        return ", ".join(reasons) or "handed over to the next"


def cut(octets):
    """A remark on a line that has no end."""
    if octets.endswith(b"\n"):
        return ""
    return "; it is too long" if len(octets) == LONGEST_LINE else "; the file ends within it"


def lines_of(export):
    """The lines of a file, none of them longer than memory should hold."""
    while True:
        line = export.readline(LONGEST_LINE)
        if not line:
            return
        yield line


def header_of(export):
    """The first line, where the file is an export at all."""
    try:
        header = read_object(export.readline(LONGEST_LINE))
    except Malformed:
        header = {}
    if header.get("format") != FORMAT:
        raise Unusable("the file is no export of the form %s" % FORMAT)
    return header


def verify(export, given, head):
    """The trail of an export that is intact; Broken where it is not."""
    trail = Trail(Keys(given), head)
    trail.begin(header_of(export))
    for line in lines_of(export):
        trail.take(line)
    trail.end()
    return trail


class Arguments(argparse.ArgumentParser):
    """Arguments, or one sentence on what is wrong with them."""

    def error(self, message):
        raise Unusable(message)


def arguments(argv):
    """What was asked for."""
    parser = Arguments(description="Verifies an export of Countersign's audit trail.")
    parser.add_argument("export", metavar="EXPORT", help="what GET /audit answered as NDJSON")
    parser.add_argument(
        "--public-key", metavar="KEY", action="append", required=True, dest="keys",
        help="a key that you trust, as in keys[].publicKey of GET /audit/verification")
    parser.add_argument(
        "--head", metavar="FILE", help="an answer of GET /audit/head that was kept elsewhere")
    return parser.parse_args(argv)


def given_key(public_key):
    """A key that somebody trusts."""
    try:
        octets = key_octets(public_key)
        decoded_point(octets)
        return octets
    except Malformed as e:
        raise Unusable("--public-key: %s" % e) from None


def kept_head(path):
    """The head that somebody kept."""
    with open(path, "rb") as file:
        return Head(file.read(LONGEST_LINE))


def main(argv):
    """Verifies, says what was found, and answers with the exit code."""
    try:
        asked = arguments(argv)
        given = [given_key(key) for key in asked.keys]
        head = kept_head(asked.head) if asked.head else None
        with open(asked.export, "rb") as export:
            print("\n".join(verify(export, given, head).report()))
        return INTACT
    except Broken as e:
        print("BROKEN at seq %d: %s" % (e.seq, e))
        return ALTERED
    except (Unusable, OSError) as e:
        print("verify_audit: %s" % e, file=sys.stderr)
        return UNUSABLE


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
