package dk.sundhedsklynge.funds.note;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.effect.OrderedTerms;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.windingup.WindingUp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoteDoubtsTest {
    private static final LocalDate CUT_OFF = LocalDate.of(2026, 10, 31);

    private static OrderedTerms.Line line(String quantity, String period, long kroner) {
        return new OrderedTerms.Line(quantity, "751", null, null, null, period, new Money(kroner * 100));
    }

    private static Optional<String> rests(OrderedTerms.Line... lines) {
        return NoteDoubts.restsOfOverspent(List.of(lines), "2023", Holder::party);
    }

    @Test
    void aRestIsDoubtfulWhereMoreWasSpentThanReceived() {
        assertThat(rests(line("received", "2023", 500), line("spent", "2023", 600), line("unspent", "2023", 100)))
                .hasValueSatisfying(it ->
                        assertThat(it).contains("751, 2023", "600,00 kr. af 500,00 kr.", "en rest på 100,00 kr."));
        assertThat(rests(line("received", "2023", 500), line("spent", "2023", 400), line("unspent", "2023", 100)))
                .isEmpty();
        assertThat(rests(line("received", "2023", 500), line("spent", "2022", 600), line("unspent", "2023", 100)))
                .isEmpty();
        assertThat(rests(line("spent", "2023", 600), line("unspent", "2023", 100)))
                .as("nobody stated what was received")
                .isEmpty();
    }

    @Test
    void anAnswerAfterTheCutOffOnMoneyForAfterItIsDoubtful() {
        WindingUp ends = new WindingUp(CUT_OFF, CUT_OFF.plusMonths(1), List.of(), null);

        assertThat(NoteDoubts.afterTheEnd(ends, CUT_OFF.plusDays(1), "2027"))
                .hasValueSatisfying(it -> assertThat(it).contains("31. oktober 2026", "2027"));
        assertThat(NoteDoubts.afterTheEnd(ends, CUT_OFF, "2027")).isEmpty();
        assertThat(NoteDoubts.afterTheEnd(ends, CUT_OFF.plusDays(1), "2025-2026"))
                .isEmpty();
    }
}
