package dk.sundhedsklynge.meetings.queue;

import dk.sundhedsklynge.meetings.document.DocumentView;
import dk.sundhedsklynge.meetings.document.DocumentView.ProposedEffect;
import dk.sundhedsklynge.meetings.effect.EffectState;
import dk.sundhedsklynge.meetings.effect.EffectView;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.FormOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The proposals of a document, with the one that is looked at.
 *
 * @param date of the meeting, in words
 * @param selected null when the document has no proposals
 */
record ProposalQueue(
        DocumentView document,
        String date,
        List<Row> rows,
        @Nullable Selected selected) {

    record Row(ProposedEffect effect, boolean isSelected) {}

    /**
     * @param proposal the same as the list shows it
     * @param doubt why it is not confirmed by itself, each reason on a line; null when nothing stands against it
     * @param earlier the confirmed effect that it would stand beside; null when there is none
     * @param booking in which fund and year it would be booked; null where it books nothing, or its summary says it
     * @param awaited what it waits for that is not done
     * @param version that was read
     * @param maySettle whether the reader may say anything to it
     * @param fields the terms as they can be corrected; only where they can be
     * @param input what stands in the fields before anybody writes in them
     * @param facts the terms where they cannot be corrected
     * @param settled Danish: by whom and when it was settled; null while it is not
     */
    record Selected(
            EffectView effect,
            ProposedEffect proposal,
            @Nullable String doubt,
            @Nullable Earlier earlier,
            @Nullable String booking,
            List<Awaited> awaited,
            long version,
            List<Line> lines,
            boolean maySettle,
            List<Field> fields,
            FormInput input,
            List<Fact> facts,
            @Nullable String settled) {
        /** Each reason why it is not confirmed by itself. */
        public List<String> doubts() {
            return doubt == null ? List.of() : doubt.lines().toList();
        }

        /** The fields of the whole. */
        public List<Field> plainFields() {
            return groups().filter(it -> it.heading() == null)
                    .flatMap(it -> it.fields().stream())
                    .toList();
        }

        /** The lines, such as those of a position; all have the same fields. */
        public List<Group> rows() {
            return groups().filter(it -> it.heading() != null).toList();
        }

        /** Whether a line has more fields than stand beside each other in a column. */
        public boolean isWide() {
            return rows().stream().anyMatch(it -> it.fields().size() > 2);
        }

        private Stream<Group> groups() {
            return Group.of(fields).stream();
        }

        public String confirmPath(DocumentView document) {
            return path(document) + "/bekraeft";
        }

        public String rejectPath(DocumentView document) {
            return path(document) + "/forkast";
        }

        private String path(DocumentView document) {
            return "/moeder/dokumenter/" + document.id() + "/forslag/" + effect.id();
        }

        public boolean isRejected() {
            return effect.state() == EffectState.REJECTED;
        }

        public boolean mayWithdraw() {
            return effect.state().mayBecome(EffectState.WITHDRAWN);
        }
    }

    /** @param choices what can become of it when the proposal is confirmed */
    record Earlier(@Nullable UUID decision, String summary, String state, List<FormOption> choices) {}

    /** @param href where it can be settled */
    record Awaited(String summary, String state, String href) {}

    /** @param heading null for the fields of the whole */
    record Group(@Nullable String heading, List<Field> fields) {
        /** The fields as they stand together, such as those of one line of a position. */
        static List<Group> of(List<Field> fields) {
            List<Group> groups = new ArrayList<>();
            for (Field field : fields) {
                if (groups.isEmpty() || field.heading() != null) {
                    groups.add(new Group(field.heading(), new ArrayList<>()));
                }
                groups.getLast().fields().add(field);
            }
            return groups;
        }
    }

    /** A line of the document; the hit is the one that the proposal rests on. */
    record Line(int number, String text, boolean isHit) {}

    /**
     * @param value empty for nothing
     * @param read what was read of the minutes; null where it is the same, or not known
     */
    record Fact(String label, String value, @Nullable String read) {
        public boolean isCorrected() {
            return read != null;
        }
    }

    /**
     * @param kind as the tag of a field calls it
     * @param options that can be chosen; empty where one writes
     * @param empty label of the choice that is none
     * @param isOptional whether it may be left empty
     * @param heading of the fields that begin here; null inside of them
     */
    record Field(
            String name,
            String label,
            String kind,
            List<FormOption> options,
            String empty,
            boolean isOptional,
            @Nullable String heading) {
        /** A value as a person reads it. */
        String shown(String value) {
            return options.stream()
                    .filter(it -> it.value().equals(value))
                    .map(FormOption::label)
                    .findFirst()
                    .orElse(options.isEmpty() ? value : empty);
        }
    }

    public long sure() {
        return rows.stream().filter(it -> it.effect().isSure()).count();
    }

    public long settled() {
        return rows.stream()
                .filter(it -> it.effect().state() != EffectState.PROPOSED)
                .count();
    }

    public long doubted() {
        return rows.size() - sure() - settled();
    }

    /** The next one behind it that waits for somebody, or else the first that does; null when none does. */
    @Nullable
    UUID next(UUID settled) {
        int at = 0;
        while (at < rows.size() && !settled.equals(rows.get(at).effect().id())) {
            at++;
        }
        return Stream.concat(
                        rows.stream().skip(Math.min(at + 1L, rows.size())),
                        rows.stream().limit(at))
                .map(Row::effect)
                .filter(it -> it.state() == EffectState.PROPOSED)
                .map(ProposedEffect::id)
                .findFirst()
                .orElse(null);
    }
}
