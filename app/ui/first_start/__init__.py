"""What stands on the screen before there is a place: look round, or set up your own."""
