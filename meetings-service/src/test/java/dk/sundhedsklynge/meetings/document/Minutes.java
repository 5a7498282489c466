package dk.sundhedsklynge.meetings.document;

import java.util.ArrayList;
import java.util.List;

/** Minutes of the political level of cluster Vest for tests, item by item. */
record Minutes(String head, List<Item> items) {
    record Item(String title, String decision) {}

    /** On 15 January of a year of its own. */
    static Minutes of(String year) {
        return new Minutes("REFERAT Sundhedsklynge Vest Politisk Niveau d. 15-01-" + year, List.of());
    }

    /** With a start in the heading of the meeting. */
    Minutes at(String time) {
        return new Minutes(head.replaceFirst("\n.*", "") + "\n\nMødedato d. " + day() + " kl. " + time, items);
    }

    private String day() {
        return "15. januar " + head.replaceFirst("(?s).*15-01-(\\d{4}).*", "$1");
    }

    Minutes item(String title, String decision) {
        List<Item> more = new ArrayList<>(items);
        more.add(new Item(title, decision));
        return new Minutes(head, more);
    }

    /** With the item at one place put at another, so that those between get other numbers. */
    Minutes moved(int from, int to) {
        List<Item> other = new ArrayList<>(items);
        other.add(to, other.remove(from));
        return new Minutes(head, other);
    }

    Minutes without(int place) {
        List<Item> fewer = new ArrayList<>(items);
        fewer.remove(place);
        return new Minutes(head, fewer);
    }

    String text() {
        StringBuilder text = new StringBuilder(head).append("\n\n");
        for (int i = 0; i < items.size(); i++) {
            text.append("Punkt %d: %s\n\nSagsfremstilling\n\nReferat af sagen om %s.\n\nBeslutning\n\n%s\n\n"
                    .formatted(
                            i + 1,
                            items.get(i).title(),
                            items.get(i).title(),
                            items.get(i).decision()));
        }
        return text.toString();
    }
}
