"""The tour inside the window: ten stops, a card beside what each is about; loaded only when it is taken."""
