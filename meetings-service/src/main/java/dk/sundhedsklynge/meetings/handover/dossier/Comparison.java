package dk.sundhedsklynge.meetings.handover.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.sundhedsklynge.meetings.handover.part.FundsPart;
import dk.sundhedsklynge.meetings.handover.part.Quantity;
import dk.sundhedsklynge.meetings.terms.Phase;
import dk.sundhedsklynge.platform.money.KnownAmount;
import dk.sundhedsklynge.platform.time.DanishDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is different in the dossiers of one run from those of another, line by line. */
public final class Comparison {
    /** Dossiers of earlier releases write an amount below zero in this way. */
    private static final Pattern HYPHEN_BEFORE_AMOUNT = Pattern.compile("(?<![\\p{L}\\p{Nd}])-(?=\\d[\\d.]*,\\d\\d)");

    private static final String UNKNOWN = "ikke oplyst";

    private Comparison() {}

    public enum Kind {
        NEW("Ny"),
        CHANGED("Ændret"),
        /** Something that was missing is there. */
        SETTLED("På plads"),
        GONE("Udgået");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Danish, as staff read it. */
        public String label() {
            return label;
        }

        /** Whether the line stands in one of the runs only. */
        private boolean isOfWholeLine() {
            return this == NEW || this == GONE;
        }
    }

    /**
     * A line that is different.
     *
     * @param receivers names of those in whose dossiers it is different
     * @param differences of a line that is new or gone, all that it says besides its title
     */
    public record Change(
            Kind kind, String key, String title, List<String> receivers, List<Difference> differences, Source source) {}

    /** @param before null when it was not there; {@code after} likewise */
    public record Difference(
            String label, @Nullable String before, @Nullable String after) {}

    /** A line wherever it stands, as what is read of it. */
    private record Said(
            String title, Map<String, String> facts, Set<Missing> missing, Set<String> receivers, Source source) {}

    /** What each line is in each dossier: the fingerprints by the receiver's name, by its key. */
    private static Map<String, Map<String, String>> byReceiver(List<Dossier> dossiers) {
        Map<String, Map<String, String>> all = new HashMap<>();
        dossiers.forEach(it -> it.fingerprints()
                .forEach((key, fingerprint) -> all.computeIfAbsent(key, _ -> new LinkedHashMap<>())
                        .put(it.receiver().name(), fingerprint.sha256())));
        return all;
    }

    /** Those in whose dossiers the line is not what it was, in the order of the dossiers. */
    private static List<String> whereDifferent(Map<String, String> then, Map<String, String> now) {
        Set<String> all = new LinkedHashSet<>(now.keySet());
        all.addAll(then.keySet());
        return all.stream()
                .filter(it -> !Objects.equals(then.get(it), now.get(it)))
                .toList();
    }

    /** In the order of the newer run; what is gone comes last. */
    public static List<Change> of(List<Dossier> before, List<Dossier> after) {
        Map<String, Map<String, String>> placesThen = byReceiver(before);
        Map<String, Map<String, String>> placesNow = byReceiver(after);
        Map<String, Said> then = said(before);
        Map<String, Said> now = said(after);
        List<Change> changes = new ArrayList<>();
        now.forEach((key, it) -> {
            String earlier = then.containsKey(key) ? key : CarryOverAnswers.awaited(key);
            Said was = now.containsKey(earlier) && !earlier.equals(key) ? null : then.remove(earlier);
            if (was == null) {
                changes.add(change(
                        Kind.NEW,
                        key,
                        it,
                        List.copyOf(it.receivers()),
                        wholeLine(it)
                                .map(fact -> new Difference(fact.getKey(), null, fact.getValue()))
                                .toList()));
            } else {
                List<Difference> differences = differences(was, it);
                if (!differences.isEmpty()) {
                    boolean settled = !was.missing().isEmpty() && it.missing().isEmpty();
                    changes.add(change(
                            settled ? Kind.SETTLED : Kind.CHANGED,
                            key,
                            it,
                            whereDifferent(
                                    placesThen.getOrDefault(earlier, Map.of()), placesNow.getOrDefault(key, Map.of())),
                            differences));
                }
            }
        });
        then.forEach((key, was) -> {
            changes.add(change(
                    Kind.GONE,
                    key,
                    was,
                    List.copyOf(was.receivers()),
                    wholeLine(was)
                            .map(fact -> new Difference(fact.getKey(), fact.getValue(), null))
                            .toList()));
        });
        return List.copyOf(changes);
    }

    /**
     * What those are told who may not see closed items: of what they see, only that which those who see everything are told as well. A
     * line that was closed or opened meanwhile is no change then, and neither is what such an item says of another line.
     *
     * @param open what is different in the dossiers as they see them
     * @param whole what is different in the same dossiers with closed lines
     */
    public static List<Change> open(List<Change> open, List<Change> whole) {
        Map<String, Change> told = whole.stream().collect(Collectors.toMap(Change::key, Function.identity()));
        return open.stream()
                .flatMap(it -> Optional.ofNullable(told.get(it.key())).flatMap(all -> shared(it, all)).stream())
                .toList();
    }

    private static Optional<Change> shared(Change open, Change whole) {
        if (open.kind().isOfWholeLine() || whole.kind().isOfWholeLine()) {
            return open.kind() == whole.kind() ? Optional.of(open) : Optional.empty();
        }
        List<Difference> differences = open.differences().stream()
                .filter(whole.differences()::contains)
                .toList();
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change(
                        open.kind() == whole.kind() ? open.kind() : Kind.CHANGED,
                        open.key(),
                        open.title(),
                        open.receivers(),
                        differences,
                        open.source()));
    }

    private static Change change(Kind kind, String key, Said it, List<String> receivers, List<Difference> differences) {
        return new Change(kind, key, it.title(), receivers, differences, it.source());
    }

    /** What a line says besides its title. */
    private static Stream<Map.Entry<String, String>> wholeLine(Said it) {
        return it.facts().entrySet().stream().filter(fact -> !fact.getValue().equals(it.title()));
    }

    private static List<Difference> differences(Said was, Said is) {
        List<Difference> differences = new ArrayList<>();
        Set<String> labels = new LinkedHashSet<>(was.facts().keySet());
        labels.addAll(is.facts().keySet());
        for (String label : labels) {
            String before = was.facts().get(label);
            String after = is.facts().get(label);
            if (!saysTheSame(before, after)) {
                differences.add(new Difference(label, before, after));
            }
        }
        was.missing().stream()
                .filter(it -> !is.missing().contains(it))
                .forEach(it -> differences.add(new Difference("Mangler", it.what(), null)));
        is.missing().stream()
                .filter(it -> !was.missing().contains(it))
                .forEach(it -> differences.add(new Difference("Mangler", null, it.what())));
        if (!was.receivers().equals(is.receivers())) {
            differences.add(
                    new Difference("Mapper", String.join(", ", was.receivers()), String.join(", ", is.receivers())));
        }
        return differences;
    }

    private static boolean saysTheSame(@Nullable String before, @Nullable String after) {
        return before == null || after == null
                ? Objects.equals(before, after)
                : HYPHEN_BEFORE_AMOUNT
                        .matcher(before)
                        .replaceAll("−")
                        .equals(HYPHEN_BEFORE_AMOUNT.matcher(after).replaceAll("−"));
    }

    private static Map<String, Said> said(List<Dossier> dossiers) {
        Map<String, Said> all = new LinkedHashMap<>();
        for (Dossier dossier : dossiers) {
            String receiver = dossier.receiver().name();
            dossier.money().forEach(it -> put(all, it.key(), receiver, said(it)));
            dossier.projects().forEach(it -> put(all, it.key(), receiver, said(dossier, it)));
            dossier.texts().forEach(it -> put(all, it.key(), receiver, said(it)));
        }
        return all;
    }

    /** A project says in each dossier what the receiver has in it; the sum of these is what it says in all. */
    private static void put(Map<String, Said> all, String key, String receiver, Said said) {
        Said held = all.computeIfAbsent(key, it -> said);
        held.receivers().add(receiver);
        said.facts().forEach(held.facts()::putIfAbsent);
    }

    private static Said said(MoneyLine it) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (Quantity quantity : Quantity.values()) {
            facts.put(quantity.label(), amount(quantity, it.figures().known(quantity)));
        }
        return said(
                "%s, %s %s".formatted(it.label(), FundsPart.inSentence(it.fundName()), it.period()),
                facts,
                it.missing(),
                it.sources().isEmpty() ? Source.NONE : it.sources().getFirst());
    }

    private static Said said(Dossier dossier, ProjectLine it) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Navn", it.name());
        facts.put("Fase", phase(it.phase()));
        facts.put("Ejer", known(it.owner()));
        facts.put("Deltagere", known(it.participants()));
        facts.put("Start", day(it.from()));
        facts.put("Slut", day(it.until()));
        facts.put("Afgjort", it.settled() ? "ja" : "nej");
        facts.put("Beskrivelse", known(it.description()));
        facts.put("Kilde", known(it.told()));
        for (ProjectLine.Share share : it.money()) {
            String of =
                    "%s %s".formatted(share.label(), FundsPart.period(share.period(), dossier.fundName(share.fund())));
            facts.put(
                    of + ", disponeret",
                    amount(Quantity.COMMITTED, share.figures().known(Quantity.COMMITTED)));
            facts.put(of + ", anvendt", amount(Quantity.SPENT, share.figures().known(Quantity.SPENT)));
        }
        return said(it.name(), facts, it.missing(), it.source());
    }

    private static Said said(TextLine it) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Tekst", it.title());
        it.facts().forEach(fact -> facts.merge(fact.label(), fact.value(), (one, other) -> one + "; " + other));
        return said(it.title(), facts, it.missing(), it.source());
    }

    private static Said said(String title, Map<String, String> facts, List<Missing> missing, Source source) {
        return new Said(title, facts, new LinkedHashSet<>(missing), new LinkedHashSet<>(), source);
    }

    /** A phase of a later release is shown as it is written. */
    public static String phase(@Nullable String code) {
        if (code == null) {
            return UNKNOWN;
        }
        for (Phase phase : Phase.values()) {
            if (phase.code().equals(code)) {
                return phase.label();
            }
        }
        return code;
    }

    private static String amount(Quantity quantity, KnownAmount amount) {
        return AmountCell.of(quantity, amount).shown();
    }

    private static String known(@Nullable String text) {
        return text == null ? UNKNOWN : text;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? UNKNOWN : DanishDates.inWords(day);
    }
}
