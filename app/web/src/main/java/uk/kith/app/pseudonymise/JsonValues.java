package uk.kith.app.pseudonymise;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.kith.app.pseudonymise.ColumnList.Rule;

/**
 * What becomes of an object: each value in it by the path that leads there, arrays passed through.
 * Whatever the list does not name stops the copy, a key as much as a value.
 */
final class JsonValues {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Keys of {@code *}: a code, never somebody's words. */
  private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9_]*");

  /** Keys that the program names, and that a refusal may repeat. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z]+");

  private final Values values;

  JsonValues(Values values) {
    this.values = values;
  }

  /**
   * @param above what stands before each path in the list; empty for nothing
   * @throws CannotCopy when something in it is not in the list
   */
  String of(Map<String, Rule> rules, String above, String object, Shift shift, String where) {
    try {
      return JSON.writeValueAsString(walk(rules, above, JSON.readTree(object), shift, where));
    } catch (JsonProcessingException e) {
      throw new CannotCopy("A value of " + where + " is no JSON: nothing is copied."); // no words
    }
  }

  private JsonNode walk(
      Map<String, Rule> rules, String path, JsonNode node, Shift shift, String where) {
    if (node instanceof ObjectNode object) {
      ObjectNode made = NODES.objectNode();
      for (Map.Entry<String, JsonNode> each : object.properties()) {
        String below = path.isEmpty() ? each.getKey() : path + "." + each.getKey();
        if (rules.containsKey(path + ".*") && KEY.matcher(each.getKey()).matches()) {
          below = path + ".*";
        } else if (!isNamed(rules, below)) {
          throw unnamed(where, NAME.matcher(each.getKey()).matches() ? below : path);
        }
        made.set(each.getKey(), walk(rules, below, each.getValue(), shift, where));
      }
      return made;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode made = NODES.arrayNode();
      Set<JsonNode> kept = new HashSet<>();
      for (JsonNode each : array) {
        JsonNode value = walk(rules, path, each, shift, where);
        if (!value.isTextual() || kept.add(value)) { // words that few share become one
          made.add(value);
        }
      }
      return made;
    }
    if (node.isNull()) {
      return node;
    }
    Rule rule = rules.get(path);
    if (rule == null) {
      throw unnamed(where, path);
    }
    if (rule.kind() == Kind.KEEP) {
      if (node.isTextual()) {
        throw unnamed(where, path);
      }
      return node;
    }
    @Nullable String value = values.of(rule, node.asText(), shift, where + "." + path);
    return value == null ? NODES.nullNode() : TextNode.valueOf(value);
  }

  /** A value of the list, or on the way to one. */
  private static boolean isNamed(Map<String, Rule> rules, String path) {
    return rules.containsKey(path)
        || rules.keySet().stream().anyMatch(named -> named.startsWith(path + "."));
  }

  private static CannotCopy unnamed(String where, String path) {
    return new CannotCopy(
        "The list of columns does not say what becomes of "
            + where
            + ", "
            + path
            + ": nothing is copied.");
  }
}
