package uk.kith.app.pseudonymise;

/** Names of plants and birds that hardly anybody bears, so that one sees that they are invented. */
final class InventedNames {

  private static final String[] FIRST =
      words(
          "Alder Amaranth Anemone Betony Bilberry Bracken Bramble Burdock Burnet Campion Catkin"
              + " Celandine Chervil Chicory Cobnut Comfrey Cowslip Damson Dittany Fescue"
              + " Foxglove Gentian Gorse Harebell Hawkbit Hornbeam Houseleek Juniper Knapweed"
              + " Larkspur Lovage Lungwort Mallow Marjoram Meadowsweet Medlar Milkwort Mugwort"
              + " Nettle Orchis Oxlip Pignut Pimpernel Quince Ragwort Samphire Saxifrage Sedge"
              + " Sorrel Speedwell Spindle Stitchwort Tamarisk Tansy Teasel Thrift Tormentil"
              + " Valerian Vetch Whitebeam Willowherb Woodruff Yarrow");

  private static final String[] FAMILY =
      words(
          "Avocet Bittern Brambling Bullfinch Bustard Buzzard Capercaillie Chaffinch Chiffchaff"
              + " Chough Cormorant Corncrake Curlew Dabchick Dipper Dotterel Dunlin Dunnock Eider"
              + " Fieldfare Firecrest Fulmar Gadwall Gannet Garganey Godwit Goldcrest Goldeneye"
              + " Goosander Goshawk Greenshank Guillemot Hawfinch Hoopoe Jackdaw Kestrel Kittiwake"
              + " Lapwing Linnet Moorhen Nightjar Nuthatch Osprey Oystercatcher Petrel Pintail"
              + " Pipit Plover Pochard Ptarmigan Redpoll Redshank Redstart Redwing Sanderling"
              + " Shelduck Shoveler Siskin Skylark Smew Stonechat Treecreeper Turnstone Wagtail"
              + " Waxwing Wheatear Whimbrel Whinchat Whitethroat Wigeon Woodcock Yellowhammer");

  private InventedNames() {}

  /** The same for the same name of the same family. */
  static String first(Secret secret, String family, String name) {
    return one(FIRST, secret, family + "/first/" + name);
  }

  static String family(Secret secret, String family, String name) {
    return one(FAMILY, secret, family + "/family/" + name);
  }

  private static String one(String[] names, Secret secret, String of) {
    return names[secret.number("name", of, names.length)];
  }

  private static String[] words(String text) {
    return text.split(" ");
  }
}
