package dk.sundhedsklynge.acceptance;

/** The form of a project that somebody writes. */
final class NewProjectPage extends SitePage {
    NewProjectPage(Window window) {
        super(window, "Nyt projekt");
    }

    NewProjectPage name(String name) {
        window.fill("Hvad hedder projektet?", name);
        return this;
    }

    NewProjectPage phase(String phase, String asOf) {
        window.choose("Fase", phase);
        window.fill("Oplysningerne er fra", asOf);
        return this;
    }

    NewProjectPage owner(String party) {
        window.choose("Projektejer", party);
        return this;
    }

    NewProjectPage source(String source) {
        window.fill("Kilde", source);
        return this;
    }

    ProjectPage save(String name) {
        window.press("Opret projektet");
        return ProjectPage.shown(window, name);
    }

    /** What is refused is told on the same page, which keeps what was written. */
    NewProjectPage refused() {
        window.pressRefused("Opret projektet");
        return new NewProjectPage(window);
    }

    boolean says(String words) {
        return window.text().contains(words);
    }
}
