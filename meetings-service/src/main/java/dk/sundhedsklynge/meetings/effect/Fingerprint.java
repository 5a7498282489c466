package dk.sundhedsklynge.meetings.effect;

import dk.sundhedsklynge.meetings.terms.EffectType;
import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.meetings.terms.TermsJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Says whether two readings mean the same effect. Ids that the effect itself gives are left out, for every reading makes
 * new ones; a project is the same by its id, under whatever names, but that it is there and where it stands are two things.
 */
final class Fingerprint {
    private static final UUID ANY = new UUID(0, 0);

    private Fingerprint() {}

    static String of(EffectType type, int item, Terms terms) {
        String plain =
                switch (terms) {
                    case Terms.Registration it -> it.project() + (it.phase() == null ? "" : "|stands");
                    case Terms.SetKey it ->
                        TermsJson.write(new Terms.SetKey(ANY, it.name(), it.weights(), it.paying(), it.takingPart()));
                    case Terms.Earmark it -> TermsJson.write(new Terms.Earmark(ANY, it.name(), it.amount()));
                    case Terms.Opening it -> TermsJson.write(it);
                    case Terms.Allotment it -> TermsJson.write(it);
                    case Terms.Commitment it -> TermsJson.write(it);
                    case Terms.Reduction it -> TermsJson.write(it);
                    case Terms.Frame it -> TermsJson.write(it);
                    case Terms.CarryOver it -> TermsJson.write(it);
                    case Terms.Step it -> TermsJson.write(it);
                    case Terms.Extension it -> TermsJson.write(it);
                    case Terms.Amendment it -> TermsJson.write(it);
                    case Terms.CarryToCouncil it -> TermsJson.write(it);
                    case Terms.Group it -> TermsJson.write(it);
                };
        return sha256("%s|%d|%s".formatted(type.code(), item, plain));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
