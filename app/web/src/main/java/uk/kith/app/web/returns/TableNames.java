package uk.kith.app.web.returns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.kith.app.web.component.Choice;

/** Tables of the return in the words of pages. */
public final class TableNames {

  private static final Map<String, String> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put("header", "Header");
    NAMES.put("episodes", "Episodes");
    NAMES.put("reviews", "Reviews");
    NAMES.put("uasc", "Unaccompanied asylum-seeking children");
    NAMES.put("oc2", "Outcomes (OC2)");
    NAMES.put("oc3", "Leaving care (OC3)");
    NAMES.put("ad1", "Adoption (AD1)");
    NAMES.put("placedAdoption", "Should be placed for adoption");
    NAMES.put("prevPerm", "Previous permanence");
    NAMES.put("missing", "Missing");
    NAMES.put("swEpisodes", "Social worker episodes");
    NAMES.put("dolo", "Deprivation of liberty orders");
  }

  private TableNames() {}

  /** The name of a table by its key; the key of one that has none. */
  public static String of(String key) {
    return NAMES.getOrDefault(key, key);
  }

  /**
   * The tables as choices, in the order of the return.
   *
   * @param adoption whether those of adoption are among them
   */
  public static List<Choice> choices(boolean adoption) {
    List<Choice> choices = new ArrayList<>();
    NAMES.forEach(
        (key, name) -> {
          if (adoption || !(key.equals("ad1") || key.equals("placedAdoption"))) {
            choices.add(Choice.of(key, name));
          }
        });
    return choices;
  }
}
