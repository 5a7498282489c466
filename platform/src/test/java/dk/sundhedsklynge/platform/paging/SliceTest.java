package dk.sundhedsklynge.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sundhedsklynge.platform.problem.Problem;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list of the numbers from 1 is turned as a database would turn it. */
class SliceTest {
    private static final int LIMIT = 3;

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 6, 7, 10})
    void turningToTheEndAndBackShowsEveryRowOnceEachWay(int rows) {
        Slice<Integer> page = page(rows, null);
        assertThat(page.previous()).isNull();
        int seen = 0;
        while (true) {
            assertThat(page.before()).isEqualTo(seen);
            assertThat(page.items()).isEqualTo(numbers(seen + 1, Math.min(seen + LIMIT, rows)));
            seen += page.items().size();
            if (page.next() == null) {
                break;
            }
            page = page(rows, page.next());
        }
        assertThat(seen).isEqualTo(rows);
        while (page.previous() != null) {
            Slice<Integer> earlier = page(rows, page.previous());
            assertThat(earlier.before() + earlier.items().size()).isEqualTo(page.before());
            assertThat(earlier.next()).isNotNull();
            page = earlier;
        }
        assertThat(page.before()).isZero();
        assertThat(page.items().getFirst()).isEqualTo(1);
    }

    @Test
    void aCursorThatIsNoneIsRefused() {
        assertThatThrownBy(() -> Cursor.turn("!!", 1)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> Cursor.turn(Cursor.encode("x", "1", "2"), 1)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> Cursor.turn(Cursor.encode("n", "many", "2"), 1))
                .isInstanceOf(Problem.class);
    }

    @Test
    void aStatementLooksBehindTheRowInTheDirectionOfTheTurn() {
        SqlOrder newest = new SqlOrder("held_on", "date", "id", true);
        Turn on = new Turn(false, 3, List.of("2026-01-31", "x"));
        Turn back = new Turn(true, 3, on.key());

        assertThat(newest.behind(Turn.START)).isEmpty();
        assertThat(newest.by(Turn.START)).isEqualTo(" order by held_on desc, id desc");
        assertThat(newest.behind(on)).isEqualTo(" and (held_on, id) < (cast(? as date), cast(? as uuid))");
        assertThat(newest.by(back)).isEqualTo(" order by held_on asc, id asc");
        assertThat(newest.behind(back)).isEqualTo(" and (held_on, id) > (cast(? as date), cast(? as uuid))");
    }

    private static Slice<Integer> page(int rows, @Nullable String cursor) {
        Turn turn = Cursor.turn(cursor, 1);
        int at = turn.isStart() ? 0 : Integer.parseInt(turn.key().getFirst());
        List<Integer> found = turn.back()
                ? numbers(Math.max(1, at - LIMIT - 1), at - 1).reversed()
                : numbers(at + 1, Math.min(rows, at + LIMIT + 1));
        return Slice.of(found, turn, LIMIT, row -> List.of(row.toString()));
    }

    private static List<Integer> numbers(int from, int to) {
        return IntStream.rangeClosed(from, to).boxed().toList();
    }
}
