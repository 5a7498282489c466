package dk.sundhedsklynge.projects.spreadsheet;

import dk.sundhedsklynge.platform.sheet.imports.SheetFormPage;
import jakarta.ws.rs.Path;

/** Empty forms for projects, and spreadsheets as they came. */
@Path("/projekter/regneark")
public class EmptySheetPage extends SheetFormPage {}
