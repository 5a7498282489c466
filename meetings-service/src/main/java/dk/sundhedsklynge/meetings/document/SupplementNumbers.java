package dk.sundhedsklynge.meetings.document;

import dk.sundhedsklynge.meetings.meeting.Supplement;
import dk.sundhedsklynge.meetings.reading.Minutes;
import dk.sundhedsklynge.meetings.reading.item.Figure;

/** Gives the items of supplementary minutes the numbers that they have in their meeting. */
final class SupplementNumbers {
    private SupplementNumbers() {}

    /** @param part 0 for minutes that are none */
    static Minutes of(Minutes it, int part) {
        return part == 0
                ? it
                : it.with(
                        it.items().stream()
                                .map(item -> Supplement.numbered(item, part))
                                .toList(),
                        it.figures().stream()
                                .map(figure -> numbered(figure, part))
                                .toList(),
                        it.warnings());
    }

    private static Figure numbered(Figure it, int part) {
        return new Figure(
                Supplement.number(it.item(), part),
                it.line(),
                it.text(),
                it.amount(),
                it.unit(),
                it.approximate(),
                it.foundIn());
    }
}
