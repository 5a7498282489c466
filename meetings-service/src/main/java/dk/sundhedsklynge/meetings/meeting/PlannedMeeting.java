package dk.sundhedsklynge.meetings.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** A meeting that a secretary plans for a body. */
public record PlannedMeeting(
        @NotBlank(message = "Skriv organets id; /bodies viser dem")
        String body,

        @NotNull(message = "Skriv, hvad der er besluttet om mødet") @Valid
        MeetingDetails details) {}
