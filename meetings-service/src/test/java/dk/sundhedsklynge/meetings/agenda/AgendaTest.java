package dk.sundhedsklynge.meetings.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.meeting.Item;
import dk.sundhedsklynge.meetings.openness.Access;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds of the items of an agenda whatever is done to them. */
class AgendaTest {
    private final Agenda agenda = new Agenda(UUID.randomUUID(), List.of(), 0);

    private Item add(String label, @Nullable Integer position) {
        return agenda.add(UUID.randomUUID(), label, new NewAgendaItem(label, "Punkt " + label, null, position));
    }

    private List<String> labels() {
        return agenda.items().stream().map(Item::label).toList();
    }

    private List<Integer> positions() {
        return agenda.items().stream().map(Item::position).toList();
    }

    @Test
    void anItemIsAddedLastOrWhereItIsSaidTo() {
        add("1", null);
        add("2", null);
        add("1a", 2);

        assertThat(labels()).containsExactly("1", "1a", "2");
        assertThat(positions()).containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @CsvSource({"1, '3, 1, 2'", "2, '1, 3, 2'", "3, '1, 2, 3'", "99, '1, 2, 3'"})
    void anItemIsMoved(int position, String order) {
        add("1", null);
        add("2", null);
        Item third = add("3", null);

        agenda.move(third, position);

        assertThat(String.join(", ", labels())).isEqualTo(order);
        assertThat(positions()).containsExactly(1, 2, 3);
    }

    @Test
    void anItemThatIsTakenOffLeavesNoGap() {
        Item first = add("1", null);
        add("2", null);

        agenda.withdraw(first);

        assertThat(first.withdrawn()).isTrue();
        assertThat(labels()).containsExactly("2");
        assertThat(positions()).containsExactly(1);
    }

    @Test
    void theNextLabelIsAboveTheGreatestNumber() {
        assertThat(agenda.nextLabel()).isEqualTo("1");
        add("7", null);
        add("2a", null);

        assertThat(agenda.nextLabel()).isEqualTo("8");
    }

    @Test
    void aLabelIsTakenInUpperAndLowerCaseByOthersOnly() {
        Item item = add("2a", null);

        assertThat(agenda.isTaken("2A", UUID.randomUUID())).isTrue();
        assertThat(agenda.isTaken("2A", item.id())).isFalse();
        assertThat(agenda.isTaken("2b", UUID.randomUUID())).isFalse();
    }

    @Test
    void behindTheGreatestLabelTheLowestFreeNumberIsNext() {
        add("1", null);
        add("999", null);

        assertThat(agenda.nextLabel()).isEqualTo("2");
    }

    @Test
    void theNumberIsTheLabelWhereThatIsOneOtherwiseOneAboveAllLabels() {
        Item seventh = add("7", null);
        Item letter = add("2a", null);
        Item other = add("2b", null);

        agenda.move(letter, 1);

        assertThat(seventh.number()).isEqualTo(7);
        assertThat(letter.number()).isEqualTo(1_000_001);
        assertThat(other.number()).isEqualTo(1_000_002);
    }

    @Test
    void anItemKeepsItsOwnNumberUntilItsLabelIsOne() {
        Item item = add("2a", null);
        Item taken = add("2b", null);
        agenda.withdraw(taken);

        edit(item, "2c");
        assertThat(item.number()).isEqualTo(1_000_001);
        edit(item, "4");
        assertThat(item.number()).isEqualTo(4);
        edit(item, "4a");
        assertThat(item.number()).isEqualTo(1_000_003);
    }

    private void edit(Item item, String label) {
        agenda.edit(item, new AgendaItemDetails(label, "Punkt " + label, Access.OPEN));
    }

    @Test
    void anItemIsOpenUnlessItIsSaidToBeClosed() {
        assertThat(add("1", null).access()).isEqualTo(Access.OPEN);
    }
}
