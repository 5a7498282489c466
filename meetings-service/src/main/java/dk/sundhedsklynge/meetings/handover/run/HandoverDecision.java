package dk.sundhedsklynge.meetings.handover.run;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The decision that carries a handover out.
 *
 * @param run that carries it out
 * @param body id of the body that decided
 * @param meeting that decided; null when it was approved in writing or the meeting is not here
 * @param item label in that meeting
 * @param document that the decision stands in
 * @param caseNumber in the records system
 * @param answers of a written approval, by organisation
 * @param persons who go on after the cut-off
 * @param registeredBy user
 */
public record HandoverDecision(
        String cooperation,
        UUID run,
        Form form,
        LocalDate decidedOn,
        String body,
        @Nullable UUID meeting,
        @Nullable String item,
        @Nullable UUID document,
        String caseNumber,
        List<Answer> answers,
        LocalDate cutOff,
        LocalDate lateInvoicesUntil,
        List<UUID> persons,
        String registeredBy,
        Instant registeredAt) {

    /** How a body decides. */
    @Schema(name = "HandoverDecisionForm")
    public enum Form {
        MEETING("meeting", "På et møde"),
        WRITTEN("written", "Ved skriftlig godkendelse");

        private final String code;
        private final String label;

        Form(String code, String label) {
            this.code = code;
            this.label = label;
        }

        @JsonValue
        public String code() {
            return code;
        }

        /** Danish, as staff read it. */
        public String label() {
            return label;
        }

        @JsonCreator
        public static Form of(String code) {
            return Arrays.stream(values())
                    .filter(it -> it.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Skriv meeting eller written"));
        }
    }

    /**
     * What one organisation answered in a written approval.
     *
     * @param approves false when it does not
     * @param how it came, for example {@code mail}
     * @param on the day it came
     */
    @Schema(name = "HandoverApproval")
    public record Answer(
            @NotBlank(message = "Skriv, hvem der har svaret")
            String organisation,

            boolean approves,
            String how,
            LocalDate on) {
        private static final String SILENCE = "Intet svar; tavshed tæller som godkendelse";

        /** Of a party that has not answered, where silence counts as approval. */
        public static Answer silence(String organisation, LocalDate decidedOn) {
            return new Answer(organisation, true, SILENCE, decidedOn);
        }

        /** Whether nothing came, on no day. */
        public boolean wasSilence() {
            return how.equals(SILENCE);
        }
    }
}
