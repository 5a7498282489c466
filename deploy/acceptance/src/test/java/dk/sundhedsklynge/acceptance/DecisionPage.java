package dk.sundhedsklynge.acceptance;

/** A decision with its words and what it did. */
final class DecisionPage extends SitePage {
    private DecisionPage(Window window) {
        super(window, "Virkninger");
    }

    static DecisionPage open(Window window, String decision) {
        window.open("/moeder/beslutninger/" + decision);
        return new DecisionPage(window);
    }

    static DecisionPage shown(Window window) {
        return new DecisionPage(window);
    }

    /** The project that an effect of the decision is about, by what the effect is called. */
    ProjectPage project(String effect, String project) {
        window.follow(effect);
        return ProjectPage.shown(window, project);
    }
}
