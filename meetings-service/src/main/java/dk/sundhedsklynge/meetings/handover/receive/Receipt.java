package dk.sundhedsklynge.meetings.handover.receive;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sundhedsklynge.platform.time.DanishDates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a receiver said of a line.
 *
 * @param line key
 * @param version of the dossier that it was said of
 * @param sha256 of the text of the line when the receiver said it
 * @param remark what is wrong; null for a line that is received
 * @param how it came when it was registered on the receiver's behalf; null when the receiver said it here
 * @param cameOn the day it came; null likewise
 * @param answer of the cluster; null until it answers
 * @param withdrawnOn the day the receiver said that the line is received after all, before the cluster had answered; null for an
 *     objection that stands or was answered first, and for what is no objection
 */
public record Receipt(
        UUID id,
        String line,
        int version,
        String sha256,
        Verdict verdict,
        @Nullable String remark,
        @Nullable String how,
        @Nullable LocalDate cameOn,
        Instant saidAt,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable LocalDate withdrawnOn) {

    /** Whether it says that the line is wrong. */
    boolean objects() {
        return verdict == Verdict.WRONG;
    }

    /** Whether it is an objection that the cluster has not answered and the receiver has not taken back. */
    boolean awaitsAnswer() {
        return objects() && answer == null && withdrawnOn == null;
    }

    /** The same, knowing what the receiver said of the line after it. */
    Receipt followedBy(Receipt next) {
        boolean takenBack = objects()
                && next.verdict == Verdict.RECEIVED
                && (answeredAt == null || answeredAt.isAfter(next.saidAt));
        return takenBack
                ? new Receipt(
                        id,
                        line,
                        version,
                        sha256,
                        verdict,
                        remark,
                        how,
                        cameOn,
                        saidAt,
                        answer,
                        answeredAt,
                        next.cameOn == null ? LocalDate.ofInstant(next.saidAt, DanishDates.ZONE) : next.cameOn)
                : this;
    }

    /** The same without remark and answer, for readers from whom a part of the line is kept: the words can tell what is closed. */
    Receipt withoutWords(String sha256AsSeen) {
        return new Receipt(
                id, line, version, sha256AsSeen, verdict, null, how, cameOn, saidAt, null, answeredAt, withdrawnOn);
    }

    public enum Verdict {
        RECEIVED("Modtaget"),
        WRONG("Det er forkert");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Danish, as staff read it. */
        public String label() {
            return label;
        }

        @JsonCreator
        public static Verdict of(String code) {
            for (Verdict it : values()) {
                if (it.code().equals(code)) {
                    return it;
                }
            }
            throw new IllegalArgumentException("Skriv received eller wrong");
        }
    }
}
