package dev.countersign.web.audit;

import dev.countersign.domain.audit.Seal;
import dev.countersign.domain.audit.SignedSeal;
import dev.countersign.web.json.WireView;
import java.time.Instant;

/** The last seal, to be kept elsewhere. */
@WireView
record HeadView(
    long number, long seq, String hash, String signature, String keyId, Instant sealedAt) {
  static HeadView of(SignedSeal signed) {
    Seal seal = signed.seal();
    return new HeadView(
        seal.number(),
        seal.head().seq(),
        seal.hash().hex(),
        Signatures.base64(signed.signature()),
        seal.key().value(),
        seal.at());
  }
}
