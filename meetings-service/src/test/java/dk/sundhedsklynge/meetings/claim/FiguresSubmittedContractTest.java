package dk.sundhedsklynge.meetings.claim;

import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.terms.Terms.Quantity;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.testing.Contracts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FiguresSubmittedContractTest {

    @Test
    void figuresAreSentAsTheExampleSays() throws IOException {
        Submission submission = new Submission(
                id(51),
                new Submission.Source("nordjylland-vest", id(21), 0, id(31), LocalDate.parse("2025-01-15")),
                Access.OPEN);
        submission.sendAgain(id(31));
        Stated spent = new Stated(
                4,
                92,
                Quantity.SPENT,
                null,
                "hele klyngen",
                id(1),
                "2022-2023",
                new Money(101_888_636),
                true,
                Access.OPEN);
        Stated left = new Stated(
                4, 97, Quantity.UNCOMMITTED, null, null, null, null, new Money(30_668_562), false, Access.OPEN);

        Contracts.assertIsExample(
                FiguresSubmitted.TYPE,
                FiguresSubmitted.of(
                        submission,
                        List.of(new Claim(id(61), submission, 0, spent), new Claim(id(62), submission, 1, left))));
    }

    private static UUID id(int number) {
        return UUID.fromString("00000000-0000-4000-8000-%012d".formatted(number));
    }
}
