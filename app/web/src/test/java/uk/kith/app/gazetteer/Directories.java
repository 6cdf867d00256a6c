package uk.kith.app.gazetteer;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;

/** Small postcode directories for tests: postcodes that nobody has. */
public final class Directories {

  private static final String HEADER =
      "pcd7,pcd8,pcds,doterm,cty25cd,lad25cd,east1m,north1m,ctry25cd\n";

  private Directories() {}

  /**
   * A directory of so many live postcodes of Edinburgh, one of Derbyshire, one terminated, and one
   * row of each kind that is left out.
   *
   * @param area letters with which the postcodes begin
   */
  public static String of(String area, int edinburgh) {
    StringBuilder csv = new StringBuilder(HEADER);
    for (int i = 0; i < edinburgh; i++) {
      String place = area + "1 " + i / 676 % 10 + letter(i / 26) + letter(i);
      csv.append(row(place, "", "S99999999", "S12000036", 325_000 + i, 673_000, "S92000003"));
    }
    return csv.append(row(area + "2 1AA", "", "E10000007", "E07000033", 445_000, 370_000, ""))
        .append(row(area + "2 1AB", "200001", "E10000007", "E07000033", 445_100, 370_100, ""))
        .append("BT1,,BT1 1AA,,N99999999,N09000003,146000,529000,N92000002\n")
        .append(area + "3,," + area + "3 1AA,,E10000007,E07000033,,,E92000001\n")
        .append(row(area + "4 1AA", "", "", "E07000033", 1, 2, "E92000001"))
        .toString();
  }

  private static char letter(int i) {
    return (char) ('A' + i % 26);
  }

  private static String row(
      String place,
      String terminated,
      String county,
      String district,
      int easting,
      int northing,
      String country) {
    return String.join(
            ",",
            place,
            place,
            place,
            terminated,
            county,
            district,
            Integer.toString(easting),
            Integer.toString(northing),
            country)
        + "\n";
  }

  static JsonObject json(HttpResponse<String> answer) {
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }
}
