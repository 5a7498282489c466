package dk.sundhedsklynge.meetings.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import dk.sundhedsklynge.meetings.effect.Draft;
import dk.sundhedsklynge.meetings.meeting.ItemContent.TableContent;
import dk.sundhedsklynge.meetings.proposal.caveat.Caveat;
import dk.sundhedsklynge.meetings.proposal.caveat.Caveats;
import dk.sundhedsklynge.meetings.proposal.project.NewProject;
import dk.sundhedsklynge.meetings.terms.EffectType;
import dk.sundhedsklynge.meetings.terms.Terms;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Small minutes that were once read wrongly, where this machine has them: which grants are sure, and no others. A case that is
 * right may be doubted as well, so what is sure must only be part of what is right.
 */
class WrongMoneyTest {
    private static final Path CASES = Path.of("../../shared/cases");
    private static final Path VARIANTS = Path.of("../../shared/variants");

    private static List<String> sureGrants(Path file) {
        assumeThat(file).as("Not run: the minutes are not beside the project").exists();
        Proposed proposed = SampleMinutes.proposed(file);
        return proposed.effects().stream()
                .filter(it -> it.doubt() == null)
                .filter(it -> it.type() == EffectType.GRANT || it.type() == EffectType.SUPPLEMENT)
                .map(it -> grant(proposed, (Terms.Commitment) it.terms()))
                .toList();
    }

    private static String grant(Proposed proposed, Terms.Commitment terms) {
        String name = proposed.newProjects().stream()
                .filter(it -> it.id().equals(terms.project()))
                .map(NewProject::name)
                .findFirst()
                .orElseThrow();
        return name + " " + terms.amount().kroner().toPlainString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "01-two-meetings-one-day-a|Lyspunktet 100000.00",
                "01-two-meetings-one-day-b|Havnebroen 70000.00",
                "02d-sub-item-approved|",
                "03-blank-thousands|",
                "04b-reduction-and-minus|Natlyset 100000.00",
                "05-approved-refusal|",
                "06-approved-except|",
                "06b-voted-down-in-words|",
                "07-per-unit|",
                "08-range-ceiling|",
                "09-ligatures-plain|Fiskeflåden 45000.00",
                "09-ligatures-pdf|",
                "10-bare-page-number|Dagvagten 65000.00",
                "12-attendance|",
                "16e-closed-part-vest|Slåen 33000.00",
                "16f-closed-in-case-line-vest|Brombær 12000.00",
                "16g-not-public-in-title-vest|Hyben 13000.00",
                "18-amount-forms|Dueurt 44000.00;Eg 46000.00"
            })
    void onlyWhatIsRightIsSure(String file, String sure) {
        List<String> expected = sure == null ? List.of() : List.of(sure.split(";"));

        assertThat(sureGrants(CASES.resolve(file + ".txt"))).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "00-base-goedstrup",
        "00-base-horsens",
        "00-base-midtklyngen",
        "00-base-soenderjylland",
    })
    void aPositionWithoutACaveatIsSure(String file) {
        Path minutes = CASES.resolve(file + ".txt");
        assumeThat(minutes)
                .as("Not run: the minutes are not beside the project")
                .exists();

        assertThat(SampleMinutes.proposed(minutes).effects())
                .extracting(Draft::doubt)
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource({
        "01-fyn-politisk-2023-11-22",
        "03-holbaek-fagligt-2024-05-28",
        "08-goedstrup-fagligt-2023-06-15",
        "13-nord-hovedstaden-politisk-2024-06-11"
    })
    void nothingOfMinutesWithConditionsAndPostponementsIsSure(String file) {
        Path minutes = VARIANTS.resolve(file + ".txt");
        assumeThat(minutes)
                .as("Not run: the minutes are not beside the project")
                .exists();

        assertThat(SampleMinutes.proposed(minutes).effects())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.doubt()).as("%s", it).isNotBlank());
    }

    @Test
    void aFigureBelowNothingThatWouldBeBookedIsDoubtedAndARestIsNot() {
        assertThat(Caveats.in(position("200.000|100.000|-5.000"))).isEmpty();
        assertThat(Caveats.in(position("-200.000|100.000|5.000")))
                .extracting(Caveat::kind, Caveat::words, Caveat::line)
                .containsExactly(tuple(Caveat.Kind.MINUS, "-200.000", 31));
        assertThat(Caveats.in(position("ca. 200.000|100 000|5.000")))
                .extracting(Caveat::kind)
                .containsExactlyInAnyOrder(Caveat.Kind.LIMIT, Caveat.Kind.NUMBER);
    }

    private static TableContent position(String figures) {
        return OneItemMeeting.item()
                .table(
                        "Tabel 1: Stilling pr. 31. december 2025",
                        "Enhed|Modtaget|Anvendt|Rest",
                        "773=Morsø Kommune|" + figures)
                .meeting()
                .items()
                .getFirst()
                .content()
                .tables()
                .getFirst();
    }
}
