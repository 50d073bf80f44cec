/// Plain words for passphrases.
let plainWords = """
    apple anchor arrow autumn badge bakery balcony bamboo banner barrel basket beacon beetle bicycle blanket
    blossom bottle branch bridge bucket butter button cabin cactus camel candle canoe canyon carpet carrot
    castle cellar cement cherry chimney cinema circle clover cobble coffee copper coral cotton cradle crater
    cricket crystal curtain cushion daisy desert dinner doctor donkey drawer drummer eagle easel elbow engine
    envelope fabric falcon feather fence ferry fiddle flannel forest fossil fountain garlic gentle ginger
    glacier goblet gravel guitar hammer harbor harvest hazel helmet hollow honey icicle insect island ivory
    jacket jelly jigsaw jungle kettle kitchen ladder lagoon lantern laptop lemon library lizard lobster magnet
    mango maple marble meadow melon mirror mitten mosaic mountain museum napkin needle nickel nutmeg oatmeal
    ocean olive onion orbit orchard otter oxygen paddle palace pancake parcel parrot pebble pencil pepper piano
    pillow planet plaster pocket potato prairie pumpkin puzzle quarry quilt rabbit radish raisin ribbon ripple
    river rocket saddle salmon sandal satchel scarf shovel silver sister sketch socket spider spinach sponge
    squirrel station stencil summer sunset syrup teapot temple thimble thunder ticket timber tomato tractor
    trumpet tulip tunnel turtle umbrella valley vanilla velvet violin walnut wagon whistle willow window winter
    yogurt zebra
    """.split(whereSeparator: \.isWhitespace).map(String.init)
