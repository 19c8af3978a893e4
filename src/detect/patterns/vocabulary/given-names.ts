import { wordSet } from '../../lib/word-set';

/** Common given names of people in the United States. Left out: those that are also words, places, products or software. */
export const GIVEN_NAMES = wordSet(
  `aaron abdullah abigail adriana adrienne agnes ahmed aisha alan albert alberto alejandra alejandro alexander
    alexandra alfonso alfredo alice alicia alison allison alvin amanda amelia amy andrea andres andrew angela
    angelica angelina anh anna annette annie anthony antoinette antonia antonio araceli arlene armando arthur arturo
    ashley audrey barbara beatrice beatriz benjamin bernadette bernard bernice bertha beth betty beverly blanca
    bobby bonnie bradley brandon brenda brent brett brian brianna bridget brittany bryan byron caitlin caleb calvin
    camila camille candace carl carla carlos caroline carolyn catherine cathy cecilia chad charlene charles cheryl
    christina christine christopher christy claire clarence claudette claudia clifford colleen connor consuelo corey
    cory craig cynthia damon daniel daniela danielle danny darlene darrell darren dave david deanna debbie deborah
    debra deepak delores denise dennis derek derrick diane dmitri dolores dominic donald donna dora doreen doris
    dorothy douglas dustin dwayne edith edna eduardo edward edwin eileen elaine eleanor elias elijah elizabeth ella
    ellen emilio emily enrique eric erica erika erin ernest ernestine ernesto esperanza esteban esther ethan ethel
    eugene evan evelyn fatima faye felicia fernando fiona frances francine francisco fred frederick gabriel gabriela
    gail gary geoffrey george gerald geraldine gerard gilbert gladys glenda gordon graciela greg gregg gregory
    gretchen guillermo gustavo hannah harold harvey hassan helen henrietta henry herbert hilda hiroshi
    hubert ibrahim ignacio igor ingrid irene irma isaac isabel isabella isaiah ivan jacob jacqueline jaime james
    jana jane janelle janet janice janine jared jason javier jeanne jeannette jeff jeffery jeffrey jennifer jeremiah
    jeremy jerome jerry jesse jessica jim jimmy joan joann joanna joanne john johnny jonathan jorge jose josefina
    joseph josephine joshua josiah juan juana juanita judith julie julio justin karen katherine kathie kathleen
    kathryn kathy katie kayla keith kenneth kevin kimberly kirsten krista kristen kristi kristin kristina kristine
    kurt kyle larry latoya laura lauren lawrence leah leonard leroy lester leticia liam lillian linda lindsay
    lindsey lisa lloyd lois lonnie lorena lorenzo loretta lori lorraine louis lucas lucia lucille lucy luis lydia
    lynn mabel madeline malcolm manuel marcia margaret margarita maria marianne maribel marie marilyn marisa
    marisol marjorie marlene marlon martha marvin mary mateo mathew matthew maureen maurice megan melanie melinda
    melissa melvin meredith micah michael michelle miguel mike mildred milton minh miriam mohamed mohammed molly
    monica muhammad muriel myron nadine nancy naomi natalie natasha nathan nathaniel neil nellie nicholas nicole
    nina nora olga olivia omar pamela patricia patrick patsy paul paula pauline pedro peggy peter philip phillip
    phyllis priscilla priya quentin rachel rafael rajesh ralph ramesh ramon ramona randall randy raquel raul raymond
    rebecca regina renee rhonda ricardo richard ricky rita robert roberta roberto rochelle rodney rodolfo rogelio
    ronald rosalie rosemarie rosemary roxanne ruben rudolph rudy russell ruth ryan samantha samuel sandra sanjay
    sara sarah sean sebastian sergio shane sharon shawn sheila shelly sheri sherri sherry shirley sonia sonya sophia
    stacey stacy stanley stephanie stephen steve steven suresh susan susie suzanne svetlana sylvester sylvia tabitha
    tamara tamika tammy tanya tara teresa terri thelma theodore theresa thomas tiffany timothy tina todd tommy tony
    tonya tracey tracy travis trevor trina trisha valentina valerie vanessa velma veronica vicki vickie vincent
    vivian walter wanda wendy wilbert wilfred william willie wilma winifred ximena yesenia yolanda yuki yusuf
    yvette yvonne zachary`,
);
