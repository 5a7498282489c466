package dk.sundhedsklynge.meetings.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermsFormTest {
    @Test
    void aYearIsWrittenAsAYearAndAnAmountAsAnAmount() {
        Terms.Line carriedOver = new Terms.Line(
                Terms.Quantity.CARRIED_OVER, null, "hele klyngen", null, 2025, null, new Money(49_668_562));

        assertThat(TermsForm.fields(new Terms.Opening(
                        LocalDate.of(2025, 6, 12), "2024", Terms.Opening.CLUSTER, List.of(carriedOver))))
                .extracting(TermsForm.Field::label, TermsForm.Field::value)
                .contains(tuple("Til år", "2025"), tuple("Beløb i kr.", "496.685,62"));
    }
}
