package dk.sundhedsklynge.acceptance;

/** The projects, as a list. */
final class ProjectsPage extends SitePage {
    static final String PATH = "/projekter";

    private ProjectsPage(Window window) {
        super(window, "Projekter");
    }

    static ProjectsPage open(Window window) {
        window.open(PATH);
        return new ProjectsPage(window);
    }

    NewProjectPage write() {
        window.follow("Nyt projekt");
        return new NewProjectPage(window);
    }

    boolean has(String project) {
        return window.has("link", project);
    }
}
