// What a program or a test speaks and knows is here from the start; the page fetches it when it is needed.
import '../src/language/both'
import '../src/report/whole'
