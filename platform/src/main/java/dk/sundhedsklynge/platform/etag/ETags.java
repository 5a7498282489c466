package dk.sundhedsklynge.platform.etag;

import dk.sundhedsklynge.platform.problem.Problem;
import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tags of what is read. A tag is made of the octets that this reader is shown, so that readers who may see different things
 * never have one in common; the tag of what can be edited begins with its version, which is what a change is compared with:
 * nobody overwrites what they have not seen.
 */
public final class ETags {
    private static final char BEHIND_VERSION = '.';
    private static final Pattern TAG = Pattern.compile("(W/)?\"([^\"]*)\"");

    /** Of the 32 octets of a digest; enough that no two contents of one address ever have the same. */
    private static final int OCTETS = 16;

    private ETags() {}

    /** The version of what can be edited, as a resource states it; the answer's tag adds the digest of what is shown. */
    public static EntityTag of(long version) {
        return new EntityTag(String.valueOf(version));
    }

    /** @param version of what can be edited; null for what cannot */
    static String of(@Nullable String version, byte[] shown) {
        byte[] digest = sha256().digest(shown);
        byte[] part = new byte[OCTETS];
        System.arraycopy(digest, 0, part, 0, OCTETS);
        String text = new String(Base64.getUrlEncoder().withoutPadding().encode(part), StandardCharsets.ISO_8859_1);
        return version == null ? text : version + BEHIND_VERSION + text;
    }

    /**
     * Whether the reader has it already. Weak and strong tags are compared alike, as RFC 9110 has it for reading.
     *
     * @param ifNoneMatch the header as it came: {@code *} or a list of tags
     */
    static boolean isKnown(@Nullable String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        if (ifNoneMatch.strip().equals("*")) {
            return true;
        }
        Matcher one = TAG.matcher(ifNoneMatch);
        while (one.find()) {
            if (one.group(2).equals(tag)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The version that the sender of a change has read.
     *
     * @param ifMatch the header as it came
     * @throws Problem 428 when it is missing; 400 or 412 as {@link IfMatch#of}
     */
    public static IfMatch required(@Nullable String ifMatch) {
        IfMatch read = IfMatch.of(ifMatch);
        if (read.isMissing()) {
            throw missing();
        }
        return read;
    }

    /** What is answered when it is not of the version that stands: 428 when it is missing, else 412. */
    public static Problem refusal(IfMatch read) {
        return read.isMissing() ? missing() : changed();
    }

    private static Problem missing() {
        return Problem.of(
                428,
                "if-match-missing",
                "If-Match mangler",
                "Hent posten først, og send dens ETag med i If-Match, så ingen overskriver en andens rettelse.");
    }

    /** 412: what the sender of a change has read is not what there is. */
    public static Problem changed() {
        return Problem.of(
                412,
                "changed-meanwhile",
                "Posten er en anden udgave",
                "If-Match nævner en anden udgave end den, der gælder; posten kan være rettet, siden du hentede den. Hent den igen, og"
                        + " lav rettelsen på den nye udgave.");
    }

    /** 400: the header is no list of entity tags. */
    static Problem malformed() {
        return Problem.of(
                400,
                "invalid-if-match",
                "If-Match kan ikke læses",
                "Send ETag fra svaret, da du hentede posten, med anførselstegn, som \"7.Jx0b3nqXy2kAbCdEf1GhI_\"; flere skilles med komma.");
    }

    /** 412: the header names no version that anybody can have read. */
    static Problem namesNoVersion() {
        return Problem.of(
                412,
                "if-match-without-version",
                "If-Match nævner ingen udgave",
                "En stjerne eller en svag ETag (W/) siger ikke, hvilken udgave du har læst. Hent posten, og send dens ETag, som den"
                        + " står i svaret.");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
