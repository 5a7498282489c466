package dk.sundhedsklynge.funds.claim;

import dk.sundhedsklynge.funds.comparison.ClaimedQuantity;
import dk.sundhedsklynge.funds.comparison.Explanation;
import dk.sundhedsklynge.funds.comparison.FigureScope;
import dk.sundhedsklynge.platform.testing.Contracts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FiguresContractTest {

    @Test
    void figuresAreAnsweredAsTheExampleSays() throws IOException {
        Submission submission = new Submission(
                id("51"), "nordjylland-vest", 1, 2, id("31"), id("21"), LocalDate.parse("2025-01-15"), false);
        Claim claim = new Claim(
                id("62"),
                submission.id(),
                1,
                4,
                97,
                ClaimedQuantity.UNCOMMITTED,
                new FigureScope(null, null, null, null),
                306_685_62,
                false,
                440_572_00L,
                Explanation.UNEXPLAINED,
                true);

        Contracts.assertIsExample(FiguresChecked.TYPE, FiguresChecked.of(submission, List.of(claim), false));
    }

    private static UUID id(String last) {
        return UUID.fromString("00000000-0000-4000-8000-0000000000" + last);
    }
}
