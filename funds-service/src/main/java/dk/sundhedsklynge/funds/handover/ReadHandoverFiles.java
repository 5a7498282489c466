package dk.sundhedsklynge.funds.handover;

import dk.sundhedsklynge.funds.handover.HandoverPart.Attached;
import dk.sundhedsklynge.funds.handover.HandoverPart.Paper;
import dk.sundhedsklynge.funds.handover.HandoverPart.Place;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.handover.HandoverFileSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files that are kept with the notes which a part names. A file that no part names never leaves the service. */
@ApplicationScoped
class ReadHandoverFiles implements HandoverFileSource<HandoverPart> {
    static final String TYPE = "funds.handover-file-written.v1";

    private final Database database;

    ReadHandoverFiles(Database database) {
        this.database = database;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Set<String> namedBy(HandoverPart part) {
        return Stream.concat(ofLines(part), ofAnswers(part))
                .filter(Objects::nonNull)
                .flatMap(it -> it.attachments().stream())
                .map(Attached::sha256)
                .collect(Collectors.toSet());
    }

    private static Stream<@Nullable Paper> ofLines(HandoverPart part) {
        return part.funds().stream()
                .flatMap(fund -> fund.lines().stream())
                .flatMap(line -> Stream.concat(line.anchors().stream(), orNone(line.wholeAnchors())))
                .map(Place::paper);
    }

    private static Stream<@Nullable Paper> ofAnswers(HandoverPart part) {
        return Stream.concat(part.answers().stream(), orNone(part.wholeAnswers()))
                .map(it -> it.source() == null ? null : it.source().paper());
    }

    private static <T> Stream<T> orNone(@Nullable List<T> all) {
        return all == null ? Stream.of() : all.stream();
    }

    @Override
    public byte[] content(String cooperation, String sha256) {
        return database.find(
                        "select content from note_attachment where cooperation = ? and sha256 = ? limit 1",
                        row -> row.getBytes(1),
                        cooperation,
                        sha256)
                .orElseThrow();
    }
}
