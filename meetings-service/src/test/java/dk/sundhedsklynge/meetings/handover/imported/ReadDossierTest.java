package dk.sundhedsklynge.meetings.handover.imported;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sundhedsklynge.meetings.handover.run.DossierContent;
import dk.sundhedsklynge.meetings.handover.shown.DossierReport;
import dk.sundhedsklynge.platform.json.CanonicalJson;
import dk.sundhedsklynge.platform.json.Json;
import dk.sundhedsklynge.platform.report.Cell;
import dk.sundhedsklynge.platform.report.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A dossier of others with anything left out, or with null in a list, is refused, or can be read to its last line. */
class ReadDossierTest {
    private static final String DOSSIER = """
            {"format": "klynge-overdragelsesmappe-1", "run": "3f1f8a52-9c7e-4a0b-8e21-5f6a7b8c9d13", "number": 2,
             "kind": "carried-out", "cooperation": "syddanmark-lillebaelt", "cooperationName": "Sundhedsklynge Lillebælt",
             "membersOn": "2026-12-01", "cutOff": "2026-12-31", "lateInvoicesUntil": "2027-02-28",
             "dossier": {
              "receiver": {"kind": "council", "id": "sundhedsraad-lillebaelt", "name": "Sundhedsråd Lillebælt",
               "members": ["Middelfart"]},
              "money": [{"key": "money:a", "fund": "a", "fundName": "Klyngemidler", "party": "410", "label": "Middelfart",
               "period": "2024", "figures": {"received": {"amount": 7.25, "currency": "DKK"},
               "spent": {"amount": 1, "currency": "DKK"}}, "mayConcern": ["Sundhedsråd Lillebælt"],
               "missing": [{"what": "Disponeret beløb", "whom": "Sekretariatet"}],
               "sources": [{"document": "3f1f8a52-9c7e-4a0b-8e21-5f6a7b8c9d14", "line": 7}], "sourcesLeftOut": 0}],
              "projects": [{"key": "project:b", "project": "3f1f8a52-9c7e-4a0b-8e21-5f6a7b8c9d15", "name": "Projektet",
               "aliases": ["Det"], "phase": "started", "owner": "Middelfart", "ownerParty": "410", "from": "2024-01-01",
               "until": "2026-12-31", "council": "sundhedsraad-lillebaelt", "settled": false,
               "money": [{"fund": "a", "party": "410", "label": "Middelfart", "period": "2024",
                "committed": {"amount": 1, "currency": "DKK"}}],
               "missing": [{"what": "Ejer", "whom": "Sekretariatet"}], "source": {"line": 3}, "access": "open"}],
              "texts": [{"key": "follow-up:c", "kind": "follow-up", "title": "Opgave",
               "facts": [{"label": "Frist", "value": "1. juni 2026"}], "parties": ["410"], "organisations": ["Hospitalet"],
               "missing": [{"what": "Ansvarlig", "whom": "Sekretariatet"}], "source": {"line": 9}, "access": "open"}]}}""";

    /** What a dossier can be without. */
    private static final Set<String> MAY_BE_LEFT_OUT = Set.of(
            "party",
            "received",
            "spent",
            "document",
            "line",
            "phase",
            "owner",
            "ownerParty",
            "from",
            "until",
            "council",
            "committed");

    @Test
    void aWholeDossierIsRead() {
        assertThat(ReadDossier.of(CanonicalJson.write(tree()))).isPresent();
    }

    @Test
    void linesLeadToTheFilesThatCameWithIt() {
        UUID document = UUID.fromString("3f1f8a52-9c7e-4a0b-8e21-5f6a7b8c9d14");
        Report report = DossierReport.received(
                read().orElseThrow(),
                1,
                "a",
                Map.of(document, "dokumenter/referat.txt"),
                Map.of(document, "/overdragelse/modtag/x/filer/1"));

        assertThat(report.sections().stream()
                        .flatMap(section -> section.rows().stream())
                        .flatMap(row -> row.cells().stream())
                        .filter(Cell.Text.class::isInstance)
                        .map(Cell.Text.class::cast)
                        .filter(cell -> cell.href() != null))
                .extracting(Cell.Text::shown, Cell.Text::href)
                .containsExactly(
                        tuple("Middelfart, 2024", "/overdragelse/modtag/x/filer/1"),
                        tuple("Referat (dokumenter/referat.txt), linje 7", "/overdragelse/modtag/x/filer/1"));
    }

    @Test
    void eachFieldThatIsLeftOutIsKnownToBeMissing() {
        List<String> paths = new ArrayList<>();
        paths(tree(), "", paths);
        assertThat(paths).hasSizeGreaterThan(60);
        assertSoftly(softly -> paths.forEach(path -> {
            String text = without(path);
            boolean read = ReadDossier.of(text)
                    .map(it -> DossierReport.withoutLinks(it, 1, "a", List.of()).sections())
                    .isPresent();
            softly.assertThat(read)
                    .as(path)
                    .isEqualTo(MAY_BE_LEFT_OUT.contains(path.substring(path.lastIndexOf('/') + 1)));
        }));
    }

    @Test
    void noListHoldsNothing() {
        List<String> paths = new ArrayList<>();
        paths(tree(), "", paths);
        assertSoftly(softly -> paths.stream()
                .filter(path -> node(path) instanceof ArrayNode)
                .forEach(path -> softly.assertThat(ReadDossier.of(withNull(path)))
                        .as(path)
                        .isEmpty()));
    }

    @Test
    void noTextHasCharactersThatNobodySees() {
        for (String hidden : List.of("\u202E", "\u200B", "\u0001")) {
            ObjectNode it = tree();
            ((ObjectNode) it.at("/dossier/projects/0")).put("name", "Pro" + hidden + "jektet");
            assertThat(ReadDossier.of(CanonicalJson.write(it))).isEmpty();
        }
    }

    @Test
    void whatIsWrittenInAnotherWayOrIsNoDossierIsNotRead() {
        assertThat(ReadDossier.of(DOSSIER)).isEmpty();
        for (String text : List.of("", "null", "[]", "{}", "7", "{\"dossier\":{}}")) {
            assertThat(ReadDossier.of(text)).as(text).isEmpty();
        }
        assertThat(CanonicalJson.write(read().orElseThrow()))
                .isEqualTo(read().orElseThrow().canonical());
    }

    private static Optional<DossierContent> read() {
        return ReadDossier.of(CanonicalJson.write(tree()));
    }

    private static ObjectNode tree() {
        try {
            return (ObjectNode) Json.mapper().readTree(DOSSIER);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode node(String path) {
        return tree().at(path);
    }

    private static void paths(JsonNode node, String at, List<String> paths) {
        node.properties().forEach(it -> {
            paths.add(at + "/" + it.getKey());
            paths(it.getValue(), at + "/" + it.getKey(), paths);
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            paths(node.get(i), at + "/" + i, paths);
        }
    }

    private static String without(String path) {
        ObjectNode it = tree();
        int last = path.lastIndexOf('/');
        ((ObjectNode) it.at(path.substring(0, last))).remove(path.substring(last + 1));
        return CanonicalJson.write(it);
    }

    private static String withNull(String path) {
        ObjectNode it = tree();
        ((ArrayNode) it.at(path)).addNull();
        return CanonicalJson.write(it);
    }
}
