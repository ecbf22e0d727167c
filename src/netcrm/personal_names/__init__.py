"""Personal names as people write them, in full dress, and the plain name in them."""
