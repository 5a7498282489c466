package dk.sundhedsklynge.funds.note.web;

import dk.sundhedsklynge.platform.money.DanishNumbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a note says otherwise than the one that it replaced.
 *
 * @param changes in the order in which they are read; empty when both say the same
 */
record NoteCorrection(NotePage.Version replaced, List<Change> changes) {
    static final String ENTERED = "Registreret";
    static final String WHY_CORRECTED = "Rettet, fordi";
    static final String WHY_REVERSED = "Tilbageført, fordi";
    static final String REVERSED = "Tilbageført den";

    /** Facts on who wrote a version, when and why: another for each of them, and no change. */
    static final Set<String> ABOUT_THE_VERSION = Set.of(ENTERED, WHY_CORRECTED, WHY_REVERSED, REVERSED);

    /** Each null where that version says nothing of it. */
    record Change(
            String name, @Nullable String before, @Nullable String now) {}

    static NoteCorrection of(NotePage.Version replaced, NotePage.Version now) {
        Map<String, String> old = said(replaced);
        Map<String, String> stands = said(now);
        Set<String> names = new LinkedHashSet<>(stands.keySet());
        names.addAll(old.keySet());
        List<Change> changes = new ArrayList<>();
        for (String name : names) {
            if (!Objects.equals(old.get(name), stands.get(name))) {
                changes.add(new Change(name, old.get(name), stands.get(name)));
            }
        }
        return new NoteCorrection(replaced, List.copyOf(changes));
    }

    private static Map<String, String> said(NotePage.Version version) {
        Map<String, String> said = new LinkedHashMap<>();
        version.facts().stream()
                .filter(fact -> !ABOUT_THE_VERSION.contains(fact.name()))
                .forEach(fact -> said.put(fact.name(), fact.value()));
        version.lines()
                .forEach(line -> said.put(
                        "%s, %s, %s%s"
                                .formatted(
                                        line.holder(),
                                        line.period(),
                                        line.quantity().toLowerCase(Locale.of("da")),
                                        line.project() == null
                                                ? ""
                                                : ", " + line.project().shown()),
                        DanishNumbers.format(line.amount()) + " kr."));
        return said;
    }
}
