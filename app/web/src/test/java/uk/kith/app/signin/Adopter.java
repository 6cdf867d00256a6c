package uk.kith.app.signin;

import static uk.kith.app.signin.Client.basic;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An adopter whom only a panel adviser may see, with words that stand nowhere else.
 *
 * @param id as the API gives it
 * @param word in the name
 */
record Adopter(String id, String word, String localId, String postcode, String worker) {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}");

  static Adopter recordedBy(Client client, String adviser) throws Exception {
    String unique = UUID.randomUUID().toString().substring(0, 8);
    String word = "Quillfeather" + unique;
    String localId = "SEAL" + unique;
    String worker = "worker-" + unique;
    String postcode = "S66 9ZY";
    String csv =
        "localId,name,kind,own,places,approvedFrom,postcode,worker\n"
            + String.join(
                ",",
                localId,
                "Zephyrine " + word,
                "ADOPTER",
                "yes",
                "2",
                "2014-01-01",
                postcode,
                worker)
            + "\n";
    HttpResponse<String> made =
        client.post("/api/households/import", "text/csv", csv, basic(adviser));
    Matcher id = ID.matcher(made.body());
    if (made.statusCode() != 201 || !id.find()) {
      throw new IllegalStateException(made.statusCode() + " " + made.body());
    }
    return new Adopter(id.group(), word, localId, postcode, worker);
  }

  /** What must reach nobody else. */
  Set<String> secrets() {
    return Set.of(word, localId, postcode);
  }
}
