package dk.sundhedsklynge.meetings.meeting;

import dk.sundhedsklynge.platform.problem.FieldError;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a secretary decides of a meeting before it is held.
 *
 * @param form null while it is not settled
 * @param date null while it is not settled
 * @param time when it begins
 * @param endTime when it ends, on the same day
 */
public record MeetingDetails(
        @NotBlank(message = "Skriv mødets titel") @Size(max = 200, message = "Titlen er på højst 200 tegn")
        String title,

        @NotNull(message = "Skriv anledningen: ordinary, extraordinary, seminar, written-round eller joint")
        Occasion occasion,

        @Nullable MeetingForm form,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable LocalTime endTime,

        @NotNull(message = "Skriv stederne, eventuelt ingen") @Size(max = 10, message = "Højst 10 steder")
        List<@NotNull(message = "Skriv stedet") @Valid Place> places) {

    /** What does not fit together. */
    List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        if (date == null && time != null) {
            errors.add(new FieldError("time", "Skriv også datoen, eller lad klokkeslættet stå tomt."));
        }
        if (time == null && endTime != null) {
            errors.add(new FieldError("endTime", "Skriv også, hvornår mødet begynder."));
        }
        if (time != null && endTime != null && !endTime.isAfter(time)) {
            errors.add(new FieldError("endTime", "Mødet skal slutte, efter at det er begyndt."));
        }
        return errors;
    }
}
