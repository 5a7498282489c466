package dk.sundhedsklynge.funds.handover;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.sundhedsklynge.platform.json.Json;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a part that is larger than an event may be, through the lines of its funds if need be. */
final class CutIntoPieces {
    private final int largest;
    private final List<HandoverPart> pieces = new ArrayList<>();
    private List<HandoverPart.Fund> funds = new ArrayList<>();
    private List<HandoverPart.ProjectMoney> projects = new ArrayList<>();
    private List<HandoverPart.Finding> findings = new ArrayList<>();
    private List<HandoverPart.CarryOverAnswer> answers = new ArrayList<>();
    private @Nullable List<HandoverPart.CarryOverAnswer> wholeAnswers;
    private int size;

    private CutIntoPieces(int largest) {
        this.largest = largest;
    }

    /** At least one. */
    static List<HandoverPart> of(HandoverPart part, int largest) {
        if (size(part) <= largest) {
            return List.of(part);
        }
        CutIntoPieces cut = new CutIntoPieces(largest);
        for (HandoverPart.Fund fund : part.funds()) {
            cut.take(fund);
        }
        for (HandoverPart.ProjectMoney project : part.projects()) {
            cut.makeRoom(size(project));
            cut.projects.add(project);
        }
        for (HandoverPart.Finding finding : part.findings()) {
            cut.makeRoom(size(finding));
            cut.findings.add(finding);
        }
        for (HandoverPart.CarryOverAnswer answer : part.answers()) {
            cut.makeRoom(size(answer));
            cut.answers.add(answer);
        }
        if (part.wholeAnswers() != null) {
            cut.take(part.wholeAnswers());
        }
        cut.close();
        return cut.pieces;
    }

    private void take(HandoverPart.Fund fund) {
        for (HandoverPart.Total total : fund.totals()) {
            makeRoom(size(total) + size(fund.name()) + size(fund.fund()));
            of(fund).totals().add(total);
        }
        for (HandoverPart.Line line : fund.lines()) {
            makeRoom(size(line) + size(fund.name()) + size(fund.fund()));
            of(fund).lines().add(line);
        }
        for (HandoverPart.Unstated party : fund.unstated()) {
            makeRoom(size(party) + size(fund.name()) + size(fund.fund()));
            of(fund).unstated().add(party);
        }
    }

    /** None is said as well: it is not the same as the others. */
    private void take(List<HandoverPart.CarryOverAnswer> whole) {
        wholeAnswers = new ArrayList<>();
        for (HandoverPart.CarryOverAnswer answer : whole) {
            makeRoom(size(answer));
            wholeAnswers.add(answer);
        }
    }

    /** The fund in the piece under way; its lists can be added to. */
    private HandoverPart.Fund of(HandoverPart.Fund fund) {
        if (funds.isEmpty() || !funds.getLast().fund().equals(fund.fund())) {
            funds.add(new HandoverPart.Fund(
                    fund.fund(),
                    fund.name(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    fund.wholeName(),
                    new ArrayList<>()));
        }
        return funds.getLast();
    }

    private void makeRoom(int more) {
        if (size > 0 && size + more > largest) {
            close();
        }
        size += more;
    }

    private void close() {
        pieces.add(new HandoverPart(
                List.copyOf(funds),
                List.copyOf(projects),
                List.copyOf(findings),
                List.copyOf(answers),
                wholeAnswers == null ? null : List.copyOf(wholeAnswers)));
        funds = new ArrayList<>();
        projects = new ArrayList<>();
        findings = new ArrayList<>();
        answers = new ArrayList<>();
        wholeAnswers = wholeAnswers == null ? null : new ArrayList<>();
        size = 0;
    }

    private static int size(Object value) {
        try {
            return Json.mapper().writeValueAsBytes(value).length + 1;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A part cannot be written as JSON", e);
        }
    }
}
