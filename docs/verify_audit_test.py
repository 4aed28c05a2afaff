"""What docs/verify_audit.py must see, and what it must not take for tampering.

    python3 docs/verify_audit_test.py
"""

import base64
import contextlib
import hashlib
import io
import json
import os
import subprocess
import sys
import tempfile
import unittest

import verify_audit

# Ed25519 once more, in affine coordinates and as slow as it likes, so that nothing of it is shared
# with what is tested.

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P
B = (
    15112221349535400772501151409588531511454012693041857206046113283949847762202,
    46316835694926478169428394003475163141307993866256225615783033603165251855960,
)


def plus(p, q):
    product = D * p[0] * q[0] * p[1] * q[1] % P
    x = (p[0] * q[1] + q[0] * p[1]) * pow(1 + product, -1, P) % P
    y = (p[1] * q[1] + p[0] * q[0]) * pow(1 - product, -1, P) % P
    return x, y


def multiple(number, p):
    total = (0, 1)
    while number:
        if number & 1:
            total = plus(total, p)
        p = plus(p, p)
        number >>= 1
    return total


def point(p):
    return (p[1] | (p[0] & 1) << 255).to_bytes(32, "little")


def number_of(*parts):
    return int.from_bytes(hashlib.sha512(b"".join(parts)).digest(), "little") % L


class Signer:
    """Somebody who holds a private key."""

    def __init__(self, seed):
        digest = hashlib.sha512(seed).digest()
        self.secret = (int.from_bytes(digest[:32], "little") & (1 << 254) - 8) | 1 << 254
        self.prefix = digest[32:]
        self.octets = point(multiple(self.secret, B))
        info = bytes.fromhex("302a300506032b6570032100") + self.octets
        self.public = base64.b64encode(info).decode()
        self.id = hashlib.sha256(info).hexdigest()[:32]

    def sign(self, message):
        r = number_of(self.prefix, message)
        big_r = point(multiple(r, B))
        s = (r + number_of(big_r, self.octets, message) * self.secret) % L
        return big_r + s.to_bytes(32, "little")

    def listed(self):
        return {"id": self.id, "publicKey": self.public}


FIRST, SECOND, STRANGER = (Signer(bytes([n]) * 32) for n in (1, 2, 3))


def canonical(value):
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be"))
        return "{" + ",".join(canonical(n) + ":" + canonical(value[n]) for n in names) + "}"
    if isinstance(value, list):
        return "[" + ",".join(canonical(element) for element in value) + "]"
    return json.dumps(value, ensure_ascii=False)


def sha(text):
    return hashlib.sha256(text.encode()).digest()


def personal(n):
    return {
        "salt": hashlib.sha256(b"salt %d" % n).hexdigest(),
        "values": {"device": "", "ip": "10.0.0.%d" % n, "name": "Zoë %d" % n, "userAgent": "curl"},
    }


def personal_hash(kept):
    return hashlib.sha256(
        bytes.fromhex(kept["salt"]) + canonical(kept["values"]).encode()).hexdigest()


def entry(n, facts=None):
    human = {
        "id": "u-%d" % n, "personal": personal_hash(personal(n)), "requestId": "r",
        "roles": ["CLERK"]}
    return {
        "action": "create", "at": "2026-11-21T09:30:00.123456Z", "author": {"human": human},
        "changes": [{"after": "DRAFT", "before": "", "field": "status"}],
        "facts": {"note": "Fell off\nthe \"forklift\" \u007f é"} if facts is None else facts,
        "id": "id-%d" % n, "subject": {"id": "a-%d" % n, "type": "ADJUSTMENT"}, "version": "1"}


def machine_entry(n):
    return dict(entry(n), author={"machine": "posting"})


class Trail:
    """An export in the making."""

    def __init__(self, signer=FIRST, filtered=None):
        self.signer = signer
        self.lines = [{
            "format": "countersign-audit-1", "at": "2026-11-21T10:00:00Z", "filter": filtered or {},
            "keys": [FIRST.listed(), SECOND.listed()]}]
        self.seq, self.link = 0, bytes(32)
        self.seals, self.sealed, self.before = 0, 0, "0" * 64
        self.previous = None

    def write(self, kept, beside=None, omit=False):
        self.seq += 1
        digest = sha(canonical(kept))
        self.link = hashlib.sha256(self.link + self.seq.to_bytes(8, "big") + digest).digest()
        if omit:
            line = {"seq": str(self.seq), "omitted": digest.hex()}
        else:
            line = dict({"seq": str(self.seq), "entry": kept}, **beside or {})
        line["link"] = self.link.hex()
        self.lines.append(line)
        return self

    def people(self, many, omit=lambda seq: False):
        for _ in range(many):
            n = self.seq + 1
            self.write(entry(n), {"personal": personal(n)}, omit(n))
        return self

    def seal(self, **other):
        body = {
            "at": "2026-11-21T09:30:04.5Z", "before": self.before, "first": str(self.sealed + 1),
            "head": self.link.hex(), "key": self.signer.id, "last": str(self.seq),
            "number": str(self.seals + 1)}
        line = {"seal": body}
        if self.previous:
            body["previousKey"] = self.previous.id
        body.update(other)
        message = canonical(body).encode()
        line["signature"] = base64.b64encode(self.signer.sign(message)).decode()
        if self.previous:
            line["handover"] = base64.b64encode(self.previous.sign(message)).decode()
        self.previous = None
        self.lines.append(line)
        self.seals, self.sealed, self.before = self.seals + 1, self.seq, sha(canonical(body)).hex()
        return self

    def hand_over(self, to):
        self.previous, self.signer = self.signer, to
        return self

    def head(self):
        return {
            "number": str(self.seals), "seq": str(self.sealed), "hash": self.before,
            "signature": self.lines[-1].get("signature", "")}

    def at(self, seq):
        return next(i for i, line in enumerate(self.lines) if line.get("seq") == str(seq))

    def seal_at(self, number):
        return next(
            i for i, line in enumerate(self.lines)
            if "seal" in line and line["seal"]["number"] == str(number))

    def text(self):
        return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in self.lines)


def sealed(*parts):
    """A trail with a seal behind each part of so many entries."""
    trail = Trail()
    for many in parts:
        trail.people(many).seal()
    return trail


class VerifyAuditTest(unittest.TestCase):
    def setUp(self):
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        self.directory = directory.name

    def file(self, name, text):
        path = os.path.join(self.directory, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return path

    def run_script(self, *argv):
        said, complained = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(complained):
            code = verify_audit.main(list(argv))
        return code, said.getvalue() + complained.getvalue()

    def verify(self, trail, keys=(FIRST,), head=None):
        text = trail if isinstance(trail, str) else trail.text()
        argv = [self.file("export.ndjson", text)]
        for key in keys:
            argv += ["--public-key", key.public]
        if head:
            argv += ["--head", self.file("head.json", json.dumps(head))]
        return self.run_script(*argv)

    def assert_intact(self, trail, *said, **how):
        code, report = self.verify(trail, **how)
        self.assertEqual(0, code, report)
        for words in said:
            self.assertIn(words, report)
        return report

    def assert_broken(self, seq, trail, said="", **how):
        code, report = self.verify(trail, **how)
        self.assertEqual(1, code, report)
        self.assertTrue(report.startswith("BROKEN at seq %d: " % seq), report)
        self.assertEqual(1, report.count("\n"), report)
        self.assertIn(said, report)


class Intact(VerifyAuditTest):
    def test_says_what_it_checked(self):
        trail = sealed(10, 10, 10)
        self.assert_intact(
            trail, "entries: 30\n", "personal data: of 30 entries checked, of 0 not there",
            "seals: 3, through number 30, at '2026-11-21T09:30:04.5Z'", trail.before,
            "key %s: from seal 1, given" % FIRST.id, "the end could not be checked: no --head")

    def test_finds_the_head_that_was_kept(self):
        trail = sealed(10, 10)
        trail.people(3).seal()
        report = self.assert_intact(trail, "head: seal 3 is there", head=trail.head())
        self.assertNotIn("could not be checked", report)

    def test_finds_a_head_that_is_older_than_the_export(self):
        trail = sealed(10, 10)
        self.assert_intact(sealed(10, 10, 10), "head: seal 2 is there", head=trail.head())

    def test_takes_numbers_of_the_head_as_numbers_as_well(self):
        trail = sealed(2)
        self.assert_intact(trail, head=dict(trail.head(), number=1, seq=2))

    def test_reads_an_empty_export(self):
        self.assert_intact(Trail(), "entries: 0", "seals: none")

    def test_warns_of_entries_behind_the_last_seal(self):
        self.assert_intact(sealed(10).people(2), "WARNING: the entries 11 to 12")

    def test_lets_personal_data_go(self):
        trail = sealed(10)
        del trail.lines[trail.at(4)]["personal"]
        self.assert_intact(trail, "of 9 entries checked, of 1 not there")

    def test_asks_no_personal_data_of_a_machine(self):
        self.assert_intact(Trail().write(machine_entry(1)).seal())

    def test_follows_a_filtered_export(self):
        trail = Trail(filtered={"action": "create"})
        trail.people(10, omit=lambda seq: seq % 3 != 0).seal()
        self.assert_intact(trail, "10, of which 7 left out by the filter {'action': 'create'}")

    def test_keeps_numbers_beyond_two_to_the_53rd(self):
        facts = {"quantity": "9007199254740993", "amount": "123456789012345678901234567890.10"}
        self.assert_intact(Trail().write(entry(1, facts), {"personal": personal(1)}).seal())

    def test_sorts_names_by_the_units_of_utf_16(self):
        facts = {"\ufb33": "1", "\U0001f600": "2", "é": "3", "a": "4"}
        trail = Trail().write(entry(1, facts)).seal()
        written = canonical(trail.lines[1]["entry"]["facts"])
        self.assertEqual('{"a":"4","é":"3","\U0001f600":"2","\ufb33":"1"}', written)
        self.assert_intact(trail)

    def test_escapes_as_rfc_8785_does(self):
        facts = {"text": "\u20ac$\u000f\nA'B\"\\\"/\u2028\u007f\b\t\f\r\U0001f600"}
        self.assert_intact(Trail().write(entry(1, facts)).seal())

    def test_reads_escapes_and_blanks_that_are_not_canonical(self):
        trail = sealed(3)
        text = "".join(json.dumps(line, indent=None) + " \r\n" for line in trail.lines)
        self.assert_intact(text)

    def test_forgets_whose_personal_data_it_has_seen(self):
        most, verify_audit.MOST_KNOWN = verify_audit.MOST_KNOWN, 3
        try:
            self.assert_intact(sealed(10, 10), "personal data: of 20 entries checked")
        finally:
            verify_audit.MOST_KNOWN = most

    def test_follows_many_entries(self):
        self.assert_intact(sealed(*[7] * 12), "entries: 84", "seals: 12")


class Altered(VerifyAuditTest):
    def setUp(self):
        super().setUp()
        self.trail = sealed(10, 10, 10)
        self.lines = self.trail.lines

    def test_one_byte_of_an_entry(self):
        self.lines[self.trail.at(15)]["entry"]["facts"]["note"] = "fell off the forklift"
        self.assert_broken(15, self.trail, "the entry is not the one that was chained there")

    def test_one_byte_of_an_entry_and_all_links_computed_anew(self):
        self.lines[self.trail.at(15)]["entry"]["facts"]["note"] = "fell off the forklift"
        self.relink()
        self.assert_broken(11, self.trail, "the entries 11 to 20 are not those that were sealed")

    def test_an_entry_deleted(self):
        del self.lines[self.trail.at(15)]
        self.assert_broken(15, self.trail, "number 15 is expected, 16 found")

    def test_an_entry_deleted_and_those_behind_it_renumbered(self):
        del self.lines[self.trail.at(15)]
        self.renumber()
        self.assert_broken(11, self.trail, "of the entries to 20, and there are those to 19")

    def test_an_entry_inserted(self):
        self.lines.insert(self.trail.at(15), dict(self.lines[self.trail.at(15)]))
        self.assert_broken(15, self.trail, "number 16 is expected, 15 found")

    def test_an_entry_inserted_and_those_behind_it_renumbered(self):
        self.lines.insert(self.trail.at(15), {"seq": "15", "entry": machine_entry(99)})
        self.renumber()
        self.assert_broken(11, self.trail, "of the entries to 20, and there are those to 21")

    def test_an_entry_inserted_behind_the_last_number_of_a_seal(self):
        self.lines.insert(self.trail.seal_at(2) + 1, {"seq": "21", "entry": machine_entry(99)})
        self.renumber()
        self.assert_broken(21, self.trail)

    def test_two_entries_swapped(self):
        a, b = self.trail.at(14), self.trail.at(15)
        self.lines[a], self.lines[b] = self.lines[b], self.lines[a]
        self.assert_broken(14, self.trail)

    def test_two_entries_swapped_under_their_numbers(self):
        a, b = self.lines[self.trail.at(14)], self.lines[self.trail.at(15)]
        a["entry"], b["entry"] = b["entry"], a["entry"]
        a["personal"], b["personal"] = b["personal"], a["personal"]
        self.assert_broken(14, self.trail, "the entry is not the one that was chained there")
        self.relink()
        self.assert_broken(11, self.trail)

    def test_the_last_ten_cut_off_with_their_seal(self):
        head = self.trail.head()
        del self.lines[self.trail.at(21):]
        self.assert_intact(self.trail, "the end could not be checked")
        self.assert_broken(21, self.trail, "seal 3 of the head is missing", head=head)

    def test_the_last_ten_cut_off_without_their_seal(self):
        head = self.trail.head()
        del self.lines[self.trail.at(21):self.trail.at(30) + 1]
        self.assert_broken(21, self.trail, "to 30, and there are those to 20", head=head)
        self.assert_broken(21, self.trail)

    def test_the_last_seal_removed(self):
        head = self.trail.head()
        del self.lines[-1]
        self.assert_intact(self.trail, "WARNING: the entries 21 to 30")
        self.assert_broken(21, self.trail, head=head)

    def test_every_seal_removed(self):
        self.trail.lines = [line for line in self.lines if "seal" not in line]
        self.assert_broken(1, self.trail, "nothing is sealed")

    def test_a_whole_seal_removed(self):
        del self.lines[self.trail.seal_at(2)]
        self.assert_broken(11, self.trail, "its number is 3")

    def test_a_whole_seal_removed_with_its_entries(self):
        del self.lines[self.trail.at(11):self.trail.seal_at(2) + 1]
        self.assert_broken(11, self.trail)

    def test_a_seal_twice(self):
        self.lines.insert(self.trail.seal_at(2), self.lines[self.trail.seal_at(2)])
        self.assert_broken(21, self.trail)

    def test_the_time_of_a_seal(self):
        self.lines[self.trail.seal_at(2)]["seal"]["at"] = "2026-11-21T09:30:04.6Z"
        self.assert_broken(11, self.trail, "its signature is not of key")

    def test_a_byte_of_a_signature(self):
        line = self.lines[self.trail.seal_at(2)]
        octets = bytearray(base64.b64decode(line["signature"]))
        octets[40] ^= 1
        line["signature"] = base64.b64encode(octets).decode()
        self.assert_broken(11, self.trail, "its signature is not of key")

    def test_a_signature_written_otherwise(self):
        line = self.lines[self.trail.seal_at(2)]
        signature = line["signature"]
        written = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        line["signature"] = signature[:-3] + written[written.index(signature[-3]) + 1] + "=="
        self.assertEqual(base64.b64decode(signature), base64.b64decode(line["signature"]))
        self.assert_broken(11, self.trail, "not base64 in its one form")

    def test_a_seal_that_its_owner_did_not_join_to_the_one_before(self):
        self.assert_broken(6, sealed(5).people(5).seal(before="0" * 64), "does not continue")
        self.assert_broken(6, sealed(5).people(5).seal(first="1"), "it is of numbers 1 to 10")
        self.assert_broken(6, sealed(5).seal(), "it is of numbers 6 to 5")

    def test_a_seal_resigned_with_another_key(self):
        for other in (SECOND, STRANGER):
            trail = sealed(10)
            trail.signer = other
            trail.people(10).seal()
            trail.signer = FIRST
            trail.people(10).seal()
            trail.lines[0]["keys"].append(STRANGER.listed())
            self.assert_broken(11, trail, "was not given and not handed over to")

    def test_a_seal_resigned_with_a_key_that_no_one_knows(self):
        trail = sealed(10)
        trail.signer = STRANGER
        self.assert_broken(11, trail.people(10).seal(), "was not given")

    def test_a_seal_resigned_under_the_name_of_the_key(self):
        trail = sealed(10)
        trail.signer = STRANGER
        self.assert_broken(11, trail.people(10).seal(key=FIRST.id), "its signature is not of key")

    def test_every_seal_resigned_with_another_key(self):
        trail = Trail(STRANGER).people(10).seal().people(10).seal()
        trail.lines[0]["keys"].append(STRANGER.listed())
        self.assert_broken(1, trail, "was not given")

    def test_a_personal_value(self):
        self.lines[self.trail.at(15)]["personal"]["values"]["name"] = "Somebody else"
        self.assert_broken(15, self.trail, "personal data")

    def test_a_personal_value_that_was_right_before(self):
        trail = Trail().write(entry(1), {"personal": personal(1)})
        trail.write(entry(1), {"personal": personal(1)}).write(entry(1), {"personal": personal(2)})
        self.assert_broken(3, trail.seal(), "personal data")

    def test_personal_data_of_somebody_else(self):
        self.lines[self.trail.at(15)]["personal"] = personal(16)
        self.assert_broken(15, self.trail, "personal data")

    def test_personal_data_of_a_machine(self):
        trail = Trail().write(machine_entry(1), {"personal": personal(1)}).seal()
        self.assert_broken(1, trail, "personal data of nobody")

    def test_the_hash_of_an_entry_that_is_left_out(self):
        trail = Trail(filtered={"actor": "u-1"}).people(10, omit=lambda seq: seq > 1).seal()
        trail.lines[trail.at(5)]["omitted"] = "0" * 64
        self.assert_broken(5, trail, "the entry is not the one that was chained there")

    def test_an_entry_left_out_of_what_was_not_filtered(self):
        self.assert_broken(3, Trail().people(10, omit=lambda seq: seq == 3).seal(), "left out")

    def test_another_seal_than_that_of_the_head(self):
        head = dict(self.trail.head(), hash="ab" * 32)
        self.assert_broken(21, self.trail, "not the seal of the head", head=head)

    def renumber(self):
        numbered = [line for line in self.lines if "seq" in line]
        for seq, line in enumerate(numbered, 1):
            line["seq"] = str(seq)
        self.relink()

    def relink(self):
        """Computes all links anew, as somebody would who knows how."""
        link = bytes(32)
        for line in self.lines:
            if "seq" in line:
                kept = line.get("entry")
                digest = sha(canonical(kept)) if kept else bytes.fromhex(line["omitted"])
                link = hashlib.sha256(link + int(line["seq"]).to_bytes(8, "big") + digest).digest()
                line["link"] = link.hex()


class Handovers(VerifyAuditTest):
    def setUp(self):
        super().setUp()
        self.trail = sealed(5, 5).hand_over(SECOND).people(5).seal().people(5).seal()

    def test_lead_from_the_old_key_to_the_new_one(self):
        self.assert_intact(
            self.trail, "key %s: from seal 1, given" % FIRST.id,
            "key %s: from seal 3, handed over to by %s" % (SECOND.id, FIRST.id))

    def test_lead_from_the_new_key_to_the_old_one(self):
        self.assert_intact(
            self.trail, "key %s: from seal 1, handed over to the next" % FIRST.id, keys=[SECOND])

    def test_are_welcome_where_both_keys_were_given(self):
        self.assert_intact(self.trail, keys=[FIRST, SECOND])

    def test_mean_nothing_without_a_given_key(self):
        self.assert_broken(1, self.trail, "joined to no given one", keys=[STRANGER])

    def test_must_be_signed_by_the_old_key(self):
        line = self.trail.lines[self.trail.seal_at(3)]
        line["handover"] = base64.b64encode(
            STRANGER.sign(canonical(line["seal"]).encode())).decode()
        self.assert_broken(11, self.trail, "its handover is not signed by key %s" % FIRST.id)

    def test_must_be_signed_by_the_new_key(self):
        line = self.trail.lines[self.trail.seal_at(3)]
        line["signature"] = line["handover"]
        self.assert_broken(11, self.trail, "its signature is not of key %s" % SECOND.id)

    def test_must_be_there_unless_both_keys_are_given(self):
        del self.trail.lines[self.trail.seal_at(3)]["handover"]
        self.assert_broken(11, self.trail, "which was not given and not handed over to")

    def test_must_name_the_key_before(self):
        trail = sealed(5).hand_over(SECOND).people(5).seal(previousKey=STRANGER.id)
        self.assert_broken(6, trail, "previousKey is not the key of the seal before")

    def test_come_with_a_new_key_only(self):
        self.assert_broken(6, sealed(5).hand_over(FIRST).people(5).seal(), "the key stays the same")

    def test_cannot_begin_a_trail(self):
        trail = Trail(FIRST).hand_over(SECOND).people(5).seal()
        self.assert_broken(1, trail, "previousKey is not the key of the seal before")

    def test_end_what_the_old_key_may_sign(self):
        self.trail.signer = FIRST
        self.assert_broken(21, self.trail.people(5).seal(), "signs again", keys=[FIRST, SECOND])

    def test_end_what_the_old_key_may_sign_even_with_a_handover_back(self):
        self.trail.hand_over(FIRST)
        self.assert_broken(21, self.trail.people(5).seal(), "signs again", keys=[FIRST, SECOND])

    def test_may_be_missing_where_both_keys_were_given(self):
        trail = sealed(5)
        trail.signer = SECOND
        trail.people(5).seal()
        self.assert_intact(trail, keys=[FIRST, SECOND])
        self.assert_broken(6, trail, keys=[FIRST])
        self.assert_broken(1, trail, keys=[SECOND])


class Malformed(VerifyAuditTest):
    def test_a_member_that_stands_twice(self):
        text = sealed(3).text().replace('"seq": "2"', '"seq": "2", "seq": "2"')
        self.assert_broken(2, text, "a member stands twice")

    def test_a_member_that_stands_twice_within_an_entry(self):
        text = sealed(3).text().replace('"id": "id-2"', '"id": "id-2", "id": "id-2"')
        self.assert_broken(2, text, "a member stands twice")

    def test_an_unknown_member(self):
        trail = sealed(3)
        trail.lines[2]["remark"] = "looked at"
        self.assert_broken(2, trail, "unknown member 'remark'")

    def test_values_of_other_kinds(self):
        for value in (1, 1.5, True, False, None, [None], float("nan"), [["a", [True]]], 10**400):
            trail = sealed(3)
            trail.lines[2]["entry"]["facts"]["note"] = value
            self.assert_broken(2, trail)

    def test_numbers_that_are_not_in_their_one_form(self):
        for seq in (2, "02", "+2", " 2", "2.0", "٢", "0", "-1", "", "9" * 30, ["2"], {}, None):
            trail = sealed(3)
            trail.lines[2]["seq"] = seq
            self.assert_broken(2, trail)

    def test_lines_of_other_kinds(self):
        for value in ("[]", "{}", "", "null", "1", '"seq"', "{", "[" * 100000, '{"seq":"2"}', "x"):
            trail = sealed(3)
            lines = trail.text().split("\n")
            lines[2] = value
            self.assert_broken(2, "\n".join(lines))

    def test_what_is_nested_too_deeply(self):
        for depth in range(50, 3000, 50):
            for opened, closed in ('{"a":', "}"), ("[", "]"):
                nested = opened * depth + '""' + closed * depth
                facts = '"\U0001f600": "", "note": %s, "x": ' % nested
                code, report = self.verify(sealed(1).text().replace('"note": ', facts))
                self.assertEqual(1, code, report)

    def test_half_a_character(self):
        text = sealed(3).text().replace('"a-2"', '"\\ud800"')
        self.assert_broken(2, text, "half a character")

    def test_what_is_not_utf_8(self):
        path = self.file("export.ndjson", "")
        with open(path, "wb") as file:
            file.write(sealed(3).text().encode().replace(b"a-2", b"a-\xff"))
        code, report = self.run_script(path, "--public-key", FIRST.public)
        self.assertEqual((1, "BROKEN at seq 2: the line is not UTF-8\n"), (code, report))

    def test_a_file_cut_within_a_line(self):
        text = sealed(3).text()
        self.assert_broken(4, text[:-20], "the file ends within it")
        self.assert_broken(2, text[: text.index('"id-2"')], "the file ends within it")

    def test_an_endless_line(self):
        text = sealed(3).text() + "x" * (verify_audit.LONGEST_LINE + 5)
        self.assert_broken(4, text, "it is too long")

    def test_every_part_of_a_seal_missing_or_of_another_kind(self):
        whole = sealed(3)
        for name in whole.lines[-1]["seal"]:
            for value in (None, 1, "", "x", "1", [], {}):
                self.assert_broken_seal({"seal": dict(whole.lines[-1]["seal"], **{name: value})})
        for value in (None, 1, "", "x", "=", "AAAA", [], {}, "é"):
            self.assert_broken_seal({"signature": value})
            self.assert_broken_seal({"handover": value})
            self.assert_broken_seal({"seal": value})

    def assert_broken_seal(self, other):
        trail = sealed(3)
        same = all(trail.lines[-1].get(name) == value for name, value in other.items())
        trail.lines[-1].update(other)
        if not same:
            code, report = self.verify(trail)
            self.assertEqual(1, code, report)
            self.assertIn("BROKEN at seq ", report)

    def test_every_part_of_an_entry_of_another_kind(self):
        for change in (
            {"entry": "x"}, {"entry": {}}, {"entry": {"author": "x"}},
            {"entry": {"author": {"human": "x"}}}, {"entry": {"author": {"human": {}}}},
            {"personal": "x"}, {"personal": {}}, {"personal": {"salt": "x", "values": {}}},
            {"personal": {"salt": "AB" * 32, "values": {}}}, {"omitted": "x"},
        ):
            trail = sealed(3)
            trail.lines[2].update(change)
            self.assert_broken(2, trail)

    def test_every_part_of_the_first_line_of_another_kind(self):
        for change in (
            {"at": []}, {"keys": None}, {"keys": "x"}, {"keys": ["x"]}, {"keys": [{}]}, {"filter": "x"}, {"x": "x"},
            {"keys": [{"id": FIRST.id, "publicKey": SECOND.public}]},
            {"keys": [{"id": FIRST.id, "publicKey": "AAAA"}]},
        ):
            trail = sealed(3)
            trail.lines[0].update(change)
            trail.lines[0] = {k: v for k, v in trail.lines[0].items() if v is not None}
            self.assert_broken(1, trail, "the first line")

    def test_a_listed_key_that_is_no_point(self):
        trail = sealed(3)
        nobody = Signer(bytes(32))
        info = base64.b64decode(nobody.public)[:12] + (2).to_bytes(32, "little")
        nobody.id = hashlib.sha256(info).hexdigest()[:32]
        nobody.public = base64.b64encode(info).decode()
        trail.lines[0]["keys"].append(nobody.listed())
        self.assert_broken(4, trail.hand_over(nobody).people(1).seal(), "not on the curve")


class Unusable(VerifyAuditTest):
    def assert_unusable(self, said, *argv):
        code, report = self.run_script(*argv)
        self.assertEqual(2, code, report)
        self.assertIn(said, report)
        self.assertEqual(1, report.count("\n"), report)

    def test_a_file_that_is_no_export(self):
        for text in ("", "\n", "hello", "{}", '{"format":"countersign-audit-2"}', "[1]", "\x00"):
            path = self.file("export.ndjson", text)
            self.assert_unusable("no export", path, "--public-key", FIRST.public)

    def test_a_file_that_is_not_there(self):
        self.assert_unusable("No such file", self.directory + "/none", "--public-key", FIRST.public)

    def test_no_key(self):
        self.assert_unusable("--public-key", self.file("export.ndjson", sealed(1).text()))

    def test_a_key_that_is_none(self):
        path = self.file("export.ndjson", sealed(1).text())
        low = base64.b64encode(base64.b64decode(FIRST.public)[:-1]).decode()
        no_point = base64.b64encode(base64.b64decode(FIRST.public)[:12] + b"\xff" * 32).decode()
        other_kind = base64.b64encode(
            base64.b64decode(FIRST.public)[:8] + b"\x6e" + base64.b64decode(FIRST.public)[9:]).decode()
        for key in ("", "x", "é", low, FIRST.public + "=", no_point, other_kind):
            self.assert_unusable("--public-key", path, "--public-key", key)

    def test_arguments_that_nobody_knows(self):
        self.assert_unusable("--fast", "x", "--public-key", FIRST.public, "--fast")

    def test_a_head_that_is_none(self):
        path = self.file("export.ndjson", sealed(1).text())
        for text in ("", "{}", "[]", "1", '{"number":"x","seq":"1","hash":""}', "null"):
            head = self.file("head.json", text)
            self.assert_unusable("head", path, "--public-key", FIRST.public, "--head", head)

    def test_codes_of_the_process(self):
        script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "verify_audit.py")
        path = self.file("export.ndjson", sealed(2).text())
        for code, argv in (
            (0, [path, "--public-key", FIRST.public]),
            (1, [path, "--public-key", STRANGER.public]),
            (2, [path]),
        ):
            done = subprocess.run(
                [sys.executable, script] + argv, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            self.assertEqual(code, done.returncode)
            self.assertNotIn(b"Traceback", done.stdout + done.stderr)


class Signatures(unittest.TestCase):
    """RFC 8032, 7.1: secret key, public key, message, signature."""

    VECTORS = (
        ("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
         "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
         "",
         "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
         "d25bf5f0595bbe24655141438e7a100b"),
        ("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
         "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
         "72",
         "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
         "387b2eaeb4302aeeb00d291612bb0c00"),
        ("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
         "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
         "af82",
         "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc659"
         "4a7c15e9716ed28dc027beceea1ec40a"),
    )

    def test_are_those_of_the_rfc(self):
        for secret, public, message, signature in self.VECTORS:
            secret, public, message, signature = map(
                bytes.fromhex, (secret, public, message, signature))
            self.assertEqual(public, Signer(secret).octets)
            self.assertEqual(signature, Signer(secret).sign(message))
            self.assertTrue(verify_audit.PublicKey(public).signed(message, signature))
            self.assertFalse(verify_audit.PublicKey(public).signed(message + b"x", signature))

    def test_have_one_form(self):
        key, message = verify_audit.PublicKey(FIRST.octets), b"message"
        signature = FIRST.sign(message)
        s = int.from_bytes(signature[32:], "little")
        other = signature[:32] + (s + L).to_bytes(32, "little")
        self.assertTrue(key.signed(message, signature))
        for wrong in (other, signature + b"\0", signature[:-1], b"", bytes(64), b"\xff" * 64):
            self.assertFalse(key.signed(message, wrong))

    def test_keys_have_one_form(self):
        wrong = (
            P.to_bytes(32, "little"),  # y = p, which is 0 once more
            (P + 1).to_bytes(32, "little"),
            (1 | 1 << 255).to_bytes(32, "little"),  # x = 0 with a sign
            (2).to_bytes(32, "little"),  # no x for it
            FIRST.octets[:-1],
            FIRST.octets + b"\0",
        )
        for octets in wrong:
            with self.assertRaises(verify_audit.Malformed):
                verify_audit.PublicKey(octets)

    def test_of_many_keys_are_told_apart(self):
        keys = [Signer(bytes([n]) * 32) for n in range(4, 12)]
        for key in keys:
            checked = verify_audit.PublicKey(key.octets)
            message = b"message " + key.octets
            self.assertEqual(
                [key is other for other in keys],
                [checked.signed(message, other.sign(message)) for other in keys])


if __name__ == "__main__":
    unittest.main()
