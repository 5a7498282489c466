package dk.sundhedsklynge.meetings.handover.receive;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
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
 * @param sha256 of the line as it was then
 * @param remark what is wrong; null for a line that is received
 * @param how it came when it was registered on the receiver's behalf; null when the receiver said it here
 * @param cameOn the day it came; null likewise
 * @param answer of the cluster; null until it answers
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
        @Nullable Instant answeredAt) {

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
