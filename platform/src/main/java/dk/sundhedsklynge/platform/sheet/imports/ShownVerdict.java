package dk.sundhedsklynge.platform.sheet.imports;

import java.util.List;

/**
 * What becomes of a row, as it is told.
 *
 * @param code as the API writes it
 */
record ShownVerdict(String code, List<SheetPreviewView.Why> why) {

    static ShownVerdict of(PreviewedRow.Verdict<?> verdict) {
        return switch (verdict) {
            case PreviewedRow.New<?>(Record _, List<Fault> remarks, boolean isContained) ->
                new ShownVerdict(isContained ? "contained" : "new", why(remarks));
            case PreviewedRow.Known<?>(String what) ->
                new ShownVerdict("there", List.of(new SheetPreviewView.Why(null, what)));
            case PreviewedRow.Repeated<?>(int first) ->
                new ShownVerdict(
                        "repeated",
                        List.of(new SheetPreviewView.Why(
                                null,
                                "Rækken er magen til række %d. Udelad den, eller giv den sit eget navn eller nummer."
                                        .formatted(first))));
            case PreviewedRow.Wrong<?>(List<Fault> faults) -> new ShownVerdict("wrong", why(faults));
            case PreviewedRow.LeftOut<?>(String why) ->
                new ShownVerdict("left-out", why == null ? List.of() : List.of(new SheetPreviewView.Why(null, why)));
        };
    }

    private static List<SheetPreviewView.Why> why(List<Fault> faults) {
        return faults.stream()
                .map(it -> new SheetPreviewView.Why(it.column(), it.why()))
                .toList();
    }

    List<String> sentences() {
        return why.stream()
                .map(it -> new Fault(it.column(), it.sentence()).sentence())
                .toList();
    }
}
