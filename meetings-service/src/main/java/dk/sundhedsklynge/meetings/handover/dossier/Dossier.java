package dk.sundhedsklynge.meetings.handover.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.sundhedsklynge.meetings.handover.dossier.SumCheck.Sum;
import dk.sundhedsklynge.meetings.handover.part.Quantity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that a receiver gets.
 *
 * @param unstated its parties of whose money nobody states anything; null in a dossier of an earlier release
 */
public record Dossier(
        Receiver receiver,
        List<MoneyLine> money,
        List<ProjectLine> projects,
        List<TextLine> texts,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<UnstatedMoney> unstated) {

    @SuppressWarnings("NullAway")
    public Dossier {
        unstated = unstated == null ? List.of() : unstated;
    }

    /** What it says of all periods of a fund together. */
    Sum sum(String fund, Quantity quantity) {
        return Stream.concat(
                        money.stream().filter(it -> it.fund().equals(fund)).map(it -> it.sum(quantity)),
                        unstatedOf(fund).map(it -> it.sum(quantity)))
                .reduce(Sum.NOTHING, Sum::plus);
    }

    /** The same of the funds of some of its lines. */
    public Sum sum(List<MoneyLine> lines, Quantity quantity) {
        return lines.stream()
                .map(MoneyLine::fund)
                .distinct()
                .map(it -> sum(it, quantity))
                .reduce(Sum.NOTHING, Sum::plus);
    }

    Stream<UnstatedMoney> unstatedOf(String fund) {
        return unstated.stream().filter(it -> it.fund().equals(fund));
    }

    /** The name of a fund; null when no line of money is of it. */
    public @Nullable String fundName(String fund) {
        return money.stream()
                .filter(it -> it.fund().equals(fund))
                .map(MoneyLine::fundName)
                .findFirst()
                .orElse(null);
    }

    /** Whether it says anything of a fund, and be it that nobody states it. */
    boolean speaksOf(String fund) {
        return unstatedOf(fund).findAny().isPresent()
                || money.stream().anyMatch(it -> it.fund().equals(fund));
    }

    /** What is missing in a line of it. */
    public record MissingIn(String line, Missing missing) {}

    /** What is missing in any line of it; the same words in two lines are two things. */
    public Stream<MissingIn> allMissing() {
        return missingByLine().entrySet().stream()
                .flatMap(line -> line.getValue().stream().map(it -> new MissingIn(line.getKey(), it)))
                .distinct();
    }

    /** What is missing in each line, by its key. */
    public Map<String, List<Missing>> missingByLine() {
        Map<String, List<Missing>> all = new LinkedHashMap<>();
        money.forEach(it -> all.put(it.key(), it.missing()));
        projects.forEach(it -> all.put(it.key(), it.missing()));
        texts.forEach(it -> all.put(it.key(), it.missing()));
        return all;
    }

    public List<TextLine> textsOf(TextLine.Kind kind) {
        return texts.stream().filter(it -> it.kind() == kind).toList();
    }

    /** What its lines rest on, as far as it is known. */
    public Stream<Source> sources() {
        return Stream.of(
                        money.stream().flatMap(it -> it.sources().stream()),
                        projects.stream().map(ProjectLine::source),
                        texts.stream().map(TextLine::source))
                .flatMap(sources -> sources);
    }

    /** With those of the documents that its lines rest on and that do not stand in it already. */
    Dossier with(Collection<TextLine> documents) {
        Set<UUID> named =
                sources().map(Source::document).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<String> held = keys().collect(Collectors.toSet());
        List<TextLine> all = new ArrayList<>(texts);
        documents.stream()
                .filter(it -> named.contains(it.source().document()) && !held.contains(it.key()))
                .forEach(all::add);
        return new Dossier(receiver, money, projects, List.copyOf(all), unstated);
    }

    /** Keys of all lines. */
    public Stream<String> keys() {
        return Stream.of(
                        money.stream().map(MoneyLine::key),
                        projects.stream().map(ProjectLine::key),
                        texts.stream().map(TextLine::key))
                .flatMap(keys -> keys);
    }

    /** Of each line, by its key. */
    public Map<String, LineFingerprint> fingerprints() {
        Map<String, LineFingerprint> all = new LinkedHashMap<>();
        money.forEach(it -> all.put(it.key(), LineFingerprint.of(it)));
        projects.forEach(it -> all.put(it.key(), LineFingerprint.of(it)));
        texts.forEach(it -> all.put(it.key(), LineFingerprint.of(it)));
        return all;
    }

    /** Whether it holds nothing at all. */
    public boolean hasNothing() {
        return money.isEmpty() && projects.isEmpty() && texts.isEmpty();
    }
}
