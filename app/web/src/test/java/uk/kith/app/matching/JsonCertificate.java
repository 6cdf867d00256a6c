package uk.kith.app.matching;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a program outside does with the certificate of a plan: it reads the JSON and nothing else,
 * and solves nothing.
 */
final class JsonCertificate {

  private final JsonObject plan;
  private final JsonObject certificate;
  private final Map<String, Integer> unitOf = new HashMap<>();
  private final Map<String, Map<Integer, List<JsonObject>>> offers = new HashMap<>();

  JsonCertificate(JsonObject plan) {
    this.plan = plan;
    this.certificate = plan.getJsonObject("certificate");
    JsonArray units = certificate.getJsonArray("units");
    for (int u = 0; u < units.size(); u++) {
      for (JsonString child : units.getJsonArray(u).getValuesAs(JsonString.class)) {
        unitOf.put(child.getString(), u);
      }
    }
    for (JsonObject option : certificate.getJsonArray("options").getValuesAs(JsonObject.class)) {
      offers
          .computeIfAbsent(option.getString("householdId"), home -> new HashMap<>())
          .computeIfAbsent(
              unitOf.get(option.getJsonArray("children").getString(0)), u -> new ArrayList<>())
          .add(option);
    }
  }

  /** Every proof holds, and there is one for each aim. */
  boolean holds() {
    List<JsonObject> proofs = certificate.getJsonArray("proofs").getValuesAs(JsonObject.class);
    return proofs.size() == plan.getJsonArray("order").size()
        && proofs.stream().allMatch(this::holds);
  }

  private boolean holds(JsonObject proof) {
    List<JsonNumber> weights = proof.getJsonArray("weights").getValuesAs(JsonNumber.class);
    long sum = 0;
    for (var price : proof.getJsonObject("childPrices").values()) {
      sum += ((JsonNumber) price).longValue();
      if (((JsonNumber) price).longValue() < 0) {
        return false;
      }
    }
    for (JsonObject home : certificate.getJsonArray("households").getValuesAs(JsonObject.class)) {
      String id = home.getString("householdId");
      JsonObject rents = proof.getJsonObject("householdRents");
      long rent = rents.containsKey(id) ? rents.getJsonNumber(id).longValue() : 0;
      long[] most = new long[home.getInt("beds") + 1];
      offers.getOrDefault(id, Map.of()).values().forEach(unit -> fill(most, unit, proof, weights));
      if (most[most.length - 1] > rent) {
        return false;
      }
      sum += rent;
    }
    long reached = weighted(weights, plan.getJsonObject("objective"));
    long own = aim(weights.size() - 1, plan.getJsonObject("objective"));
    return proof.getJsonNumber("most").longValue()
        == Math.floorDiv(sum, certificate.getInt("scale")) - (reached - own);
  }

  private void fill(
      long[] most, List<JsonObject> unit, JsonObject proof, List<JsonNumber> weights) {
    long[] without = Arrays.copyOf(most, most.length);
    for (JsonObject option : unit) {
      long gain = certificate.getInt("scale") * weighted(weights, option.getJsonObject("adds"));
      JsonObject prices = proof.getJsonObject("childPrices");
      for (JsonString child : option.getJsonArray("children").getValuesAs(JsonString.class)) {
        JsonNumber price = prices.getJsonNumber(child.getString());
        gain -= price == null ? 0 : price.longValue();
      }
      int beds = option.getInt("beds");
      for (int b = beds; b < most.length; b++) {
        most[b] = Math.max(most[b], without[b - beds] + gain);
      }
    }
  }

  private long weighted(List<JsonNumber> weights, JsonObject objective) {
    long sum = 0;
    for (int i = 0; i < weights.size(); i++) {
      sum += weights.get(i).longValue() * aim(i, objective);
    }
    return sum;
  }

  private long aim(int number, JsonObject objective) {
    String name = plan.getJsonArray("order").getString(number).toLowerCase(Locale.ROOT);
    return objective.getJsonNumber(name).longValue();
  }
}
