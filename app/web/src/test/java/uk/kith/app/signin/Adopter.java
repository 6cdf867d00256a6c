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
public record Adopter(
    String id,
    String word,
    String localId,
    String postcode,
    String worker,
    String agency,
    String phone,
    String urn) {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}");

  /** Imports one. */
  public static Adopter recordedBy(Client client, String adviser) throws Exception {
    String unique = UUID.randomUUID().toString().substring(0, 8);
    Adopter adopter =
        new Adopter(
            "",
            "Quillfeather" + unique,
            "SEAL" + unique,
            "DN22 1ZY",
            "worker-" + unique,
            "Agency " + unique,
            "0700 " + unique,
            "SC" + unique);
    String csv =
        "localId,name,kind,own,places,approvedFrom,postcode,worker,agency,phone,urn,registration\n"
            + String.join(
                ",",
                adopter.localId,
                "Zephyrine " + adopter.word,
                "ADOPTER",
                "no",
                "2",
                "2010-01-01",
                adopter.postcode,
                adopter.worker,
                adopter.agency,
                adopter.phone,
                adopter.urn,
                "REGISTERED")
            + "\n";
    HttpResponse<String> made =
        client.post("/api/households/import", "text/csv", csv, basic(adviser));
    Matcher id = ID.matcher(made.body());
    if (made.statusCode() != 201 || !id.find()) {
      throw new IllegalStateException(made.statusCode() + " " + made.body());
    }
    return adopter.withId(id.group());
  }

  private Adopter withId(String given) {
    return new Adopter(given, word, localId, postcode, worker, agency, phone, urn);
  }

  /** What must reach nobody else. */
  public Set<String> secrets() {
    return Set.of(word, localId, postcode, "DN22 1", worker, agency, phone, urn);
  }
}
