import { wordsOf } from '../../lib/words';

/** Common given names of people in the United States. Left out: those that are also words, places, products or software. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  wordsOf(
    `aaron abigail adriana adrienne agnes ahmed alan albert alberto alejandra alejandro alexander alfonso alfredo
    alice alicia alison allison alvin amanda amelia amy andrea andres andrew angela angelica angelina anh anna
    annette annie anthony antoinette antonia antonio araceli arlene armando arturo ashley audrey barbara beatrice
    beatriz benjamin bernadette bernard bernice bertha betty beverly blanca bobby bonnie bradley brandon brenda
    brent brett brian brianna bridget brittany bryan byron caitlin caleb calvin camila camille candace carl carlos
    carolyn catherine cathy cecilia chad charlene charles cheryl christina christine christopher christy clarence
    claudette claudia clifford colleen connor consuelo corey cory craig cynthia damon daniel daniela danielle danny
    darlene darrell darren david deanna deborah debra deepak delores denise dennis derek derrick diane dolores
    dominic donald donna dora doris dorothy douglas dustin dwayne edith edna eduardo edward edwin eileen elaine
    eleanor elias elijah elizabeth emilio emily enrique eric erica erika erin ernestine ernesto esperanza esteban
    esther ethan ethel eugene evan evelyn fatima felicia fernando frances francine francisco fred gabriel gabriela
    gail gary george gerald geraldine gilbert gladys gordon graciela gregory gretchen guadalupe guillermo gustavo
    hannah harold harvey helen henrietta henry herbert hilda hiroshi hubert ibrahim ignacio irene irma isaac isabel
    isabella isaiah jacob jacqueline jaime james jana jane janelle janet janice janine jared jason javier jeanne
    jeannette jeffrey jennifer jeremy jerome jerry jesse jessica jimmy joan joann joanna joanne john johnny jonathan
    jorge jose josefina joseph josephine joshua josiah juan juana juanita judith julie julio justin karen katherine
    kathie kathleen kathryn kathy katie kayla keith kenneth kevin kimberly kirsten krista kristen kristi kristin
    kristina kristine kyle larry latoya laura lawrence leonard leroy leticia liam lillian linda lisa lloyd lois
    lonnie lorena lorenzo loretta lori lorraine louis lucas lucia lucille lucy luis lydia mabel madeline malcolm
    manuel marcia margaret margarita maria marianne maribel marie marilyn mario marisa marisol marjorie marlene
    marlon martha marvin mary mateo matthew maureen maurice megan melanie melinda melissa melvin meredith micah
    michael michelle miguel mildred milton minh miriam mohammed molly monica muhammad muriel myron nadine nancy
    naomi natalie natasha nathan nathaniel neil nellie nicholas nicole nina nora olivia omar pamela patricia patrick
    patsy paul paula pauline pedro peggy peter philip phillip phyllis priscilla priya quentin rachel rafael ralph
    ramon ramona randall randy raquel raul raymond rebecca regina renee rhonda ricardo richard ricky rita robert
    roberto rochelle rodney rodolfo rogelio ronald rosalie rosemary roxanne ruben rudolph rudy russell ruth ryan
    samantha samuel sandra sanjay sara sarah sean sebastian sergio shane sharon shawn sheila shelly sheri sherri
    sherry shirley sophia stacey stacy stanley stephanie stephen steven susan susie suzanne sylvester sylvia tabitha
    tamara tammy tanya tara teresa terri thelma theodore theresa thomas tiffany timothy tina todd tommy tony tonya
    tracey tracy travis trevor valentina valerie vanessa velma veronica vicki vickie vincent vivian walter wanda
    wayne wendy wilbert wilfred william willie wilma winifred ximena yesenia yolanda yuki yvette yvonne zachary`,
  ),
);
