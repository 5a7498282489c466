package dk.sundhedsklynge.acceptance;

/** A project with its history. */
final class ProjectPage extends SitePage {
    private ProjectPage(Window window, String name) {
        super(window, name);
    }

    static ProjectPage open(Window window, String id, String name) {
        window.open("/projekter/" + id);
        return new ProjectPage(window, name);
    }

    static ProjectPage shown(Window window, String name) {
        return new ProjectPage(window, name);
    }

    /** The decision behind a row of the history, by the words of its link. */
    DecisionPage decision(String link) {
        window.follow(link);
        return DecisionPage.shown(window);
    }
}
