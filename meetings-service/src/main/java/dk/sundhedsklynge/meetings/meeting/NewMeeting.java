package dk.sundhedsklynge.meetings.meeting;

import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.register.Level;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A meeting that a secretary enters by hand, with its decisions. */
public record NewMeeting(
        @NotBlank(message = "Skriv samarbejdets id") String cooperation,

        @NotNull(message = "Skriv niveauet: political eller professional")
        Level level,

        @NotNull(message = "Skriv mødets dato") LocalDate date,
        @Nullable LocalTime time,
        @Nullable @Size(max = 200) String place,

        @NotNull(message = "Skriv mindst ét punkt") @Size(min = 1, max = 200, message = "Skriv mindst ét punkt")
        List<@Valid NewItem> items) {

    public record NewItem(
            @Min(value = 1, message = "Punkter nummereres fra 1")
            @Max(value = 999, message = "Punkter nummereres til højst 999")
            int number,

            @NotBlank(message = "Skriv punktets titel") @Size(max = 500)
            String title,

            @Nullable Access access,

            @NotNull(message = "Skriv beslutningerne, eventuelt ingen")
            @Size(max = 200, message = "Højst 200 beslutninger")
            List<@Valid NewDecision> decisions) {

        MeetingRecord.ItemRecord record() {
            return new MeetingRecord.ItemRecord(
                    number,
                    title,
                    access == null ? Access.OPEN : access,
                    0,
                    ItemContent.EMPTY,
                    decisions.stream().map(NewDecision::record).toList(),
                    List.of());
        }
    }

    public record NewDecision(
            @NotBlank(message = "Skriv beslutningens tekst") @Size(max = 4000)
            String text,

            @NotNull(message = "Skriv beslutningens udfald") Outcome outcome) {

        MeetingRecord.DecisionRecord record() {
            return new MeetingRecord.DecisionRecord(null, outcome, text, 0, Set.of(), DecisionDetail.NONE);
        }
    }

    boolean hasRepeatedNumbers() {
        return items.stream().mapToInt(NewItem::number).distinct().count() != items.size();
    }

    MeetingRecord record(String body, String title) {
        return new MeetingRecord(
                cooperation,
                body,
                date,
                time,
                place,
                title,
                null,
                List.of(),
                IntStream.range(0, items.size())
                        .mapToObj(i -> items.get(i).record())
                        .toList());
    }
}
